package io.fangyuan.publishing;

import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Automation;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Effect;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happens by itself writes only what can be written, and leaves nothing blank that must be filled in. */
final class EffectCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var after = candidate.after();
        return after.objects().stream()
                .flatMap(type -> Stream.concat(
                        type.automations().stream().flatMap(automation -> automation(after, type, automation)),
                        type.actions().stream().flatMap(action -> action(after, type, action))));
    }

    /** Lines come and go with the record they belong to: what shall follow is laid down there. */
    private static Stream<Finding> automation(Snapshot snapshot, ObjectType type, Automation automation) {
        var key = DocumentKey.of(Kind.AUTOMATION, type.name(), automation.name());
        var ofLines = automation.occasion() == Automation.Occasion.DELETE
                        && type.owned().isPresent()
                ? Stream.of(Finding.error(key, "/on", "lines_are_not_deleted_alone", Map.of()))
                : Stream.<Finding>empty();
        return Stream.concat(ofLines, effects(snapshot, type, key, automation.effects()));
    }

    private static Stream<Finding> action(Snapshot snapshot, ObjectType type, Action action) {
        var key = DocumentKey.of(Kind.ACTION, type.name(), action.name());
        return switch (action.outcome()) {
            case Action.Outcome.Happen(var effects) -> effects(snapshot, type, key, effects);
            case Action.Outcome.Open(var object, var _, var lines) ->
                lines.stream()
                        .flatMap(each -> snapshot.findObject(object).stream()
                                .flatMap(opened -> lines(snapshot, opened, key, each.object())));
        };
    }

    private static Stream<Finding> lines(Snapshot snapshot, ObjectType opened, DocumentKey key, String line) {
        var pointer = "/open/lines/object";
        return Relations.of(snapshot).lines(opened).stream()
                .filter(relation -> relation.type().name().equals(line))
                .findFirst()
                .map(relation -> notShown(opened, key, pointer, relation.name()))
                .orElseGet(() -> Stream.of(
                        Finding.error(key, pointer, "not_a_relation", Map.of("field", line, "object", opened.name()))));
    }

    /** The form shows them all the same, since what is filled in must not be lost; the administrator may want it nicer. */
    private static Stream<Finding> notShown(ObjectType opened, DocumentKey key, String pointer, String relation) {
        return opened.layouts().stream()
                .filter(layout -> layout.lines().stream()
                        .noneMatch(table -> table.relation().equals(relation)))
                .map(layout -> Finding.of(
                        Severity.WARNING,
                        key,
                        pointer,
                        "filled_lines_not_shown",
                        Map.of("layout", opened.name() + "." + layout.name(), "relation", relation)));
    }

    static Stream<Finding> effects(Snapshot snapshot, ObjectType type, DocumentKey key, List<Effect> effects) {
        return IntStream.range(0, effects.size())
                .boxed()
                .flatMap(i -> effect(snapshot, type, key, "/effects/" + i, effects.get(i)));
    }

    /** An object that is not there at all is another check's finding. */
    private static Stream<Finding> effect(
            Snapshot snapshot, ObjectType type, DocumentKey key, String pointer, Effect effect) {
        return switch (effect) {
            case Effect.Update(var _, var target, var values) ->
                reached(snapshot, type, target).stream().flatMap(made -> written(key, pointer, made, values));
            case Effect.Create(var _, var object, var values) ->
                snapshot.findObject(object).stream()
                        .flatMap(made ->
                                Stream.concat(written(key, pointer, made, values), blank(key, pointer, made, values)));
            case Effect.Notify _ -> Stream.empty();
        };
    }

    private static Optional<ObjectType> reached(Snapshot snapshot, ObjectType from, List<String> lookups) {
        var at = Optional.of(from);
        for (var lookup : lookups) {
            at = at.flatMap(type -> type.find(lookup)).flatMap(Field::target).flatMap(snapshot::findObject);
        }
        return at;
    }

    private static Stream<Finding> written(
            DocumentKey key, String pointer, ObjectType type, Map<String, Formula> values) {
        if (type.system()) {
            return Stream.of(Finding.error(key, pointer, "system_document", Map.of("name", type.name())));
        }
        return values.keySet().stream()
                .filter(name ->
                        type.find(name).filter(field -> !field.writable()).isPresent())
                .map(name ->
                        Finding.error(key, pointer + "/values/" + name, "not_written_by_hand", Map.of("field", name)));
    }

    private static Stream<Finding> blank(
            DocumentKey key, String pointer, ObjectType type, Map<String, Formula> values) {
        return type.fields().stream()
                .filter(field -> field.required() && field.writable())
                .filter(field -> field.defaultValue().isEmpty() && !values.containsKey(field.name()))
                .map(field ->
                        Finding.error(key, pointer + "/values", "effect_leaves_blank", Map.of("field", field.name())));
    }
}
