package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what shall happen, as {@code effect} of schemas/metadata/common.schema.json describes it. */
final class EffectReader {
    private final FormulaReader formulas;
    private final PersonRuleReader people;

    /** Effects on records of the object of {@code formulas}. */
    EffectReader(FormulaReader formulas) {
        this(formulas, Map.of());
    }

    /** The same, where {@code inputs} have been asked for. */
    EffectReader(FormulaReader formulas, Map<String, Type> inputs) {
        this.formulas = formulas.with(inputs);
        this.people = new PersonRuleReader(this.formulas);
    }

    /** The effects of a list; empty when one of them does not compile, for half of what shall happen is worse than nothing. */
    Optional<List<Effect>> read(DocumentKey key, String pointer, Body body, String property) {
        var all = body.list(property, (inner, effect) -> effect(key, pointer + inner, effect));
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<Effect> effect(DocumentKey key, String pointer, Body body) {
        var when = formulas.read(key, pointer + "/when", body.optionalText("when"), Options.rule());
        if (body.has("when") && when.isEmpty()) {
            return Optional.empty();
        }
        return switch (body.text("do")) {
            case "update" -> update(key, pointer, body, when);
            case "create" ->
                values(key, pointer, body, body.text("object"))
                        .map(values -> new Effect.Create(when, body.text("object"), values));
            default -> tell(key, pointer, body, when);
        };
    }

    private Optional<Effect> update(DocumentKey key, String pointer, Body body, Optional<Formula> when) {
        var target = body.optionalText("target").map(EffectReader::names).orElse(List.of());
        return reached(key, pointer + "/target", target)
                .flatMap(object -> values(key, pointer, body, object))
                .map(values -> new Effect.Update(when, target, values));
    }

    private static List<String> names(String path) {
        return Arrays.asList(path.split("\\.", -1));
    }

    /** The object that look-ups lead to. */
    private Optional<String> reached(DocumentKey key, String pointer, List<String> lookups) {
        var at = Optional.of(formulas.object());
        for (var lookup : lookups) {
            var from = at.get();
            var type = formulas.type(key, pointer, from, lookup);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            if (!(type.get() instanceof Type.Reference(var object))) {
                formulas.refuse(
                        key,
                        pointer,
                        "formula_not_a_lookup",
                        Map.of("name", lookup, "type", type.get().word()));
                return Optional.empty();
            }
            at = Optional.of(object);
        }
        return at;
    }

    /** Formulas for fields of {@code object}, over the record it happens to; empty when one does not compile. */
    Optional<Map<String, Formula>> values(DocumentKey key, String pointer, Body body, String object) {
        var values = new HashMap<String, Formula>();
        var sources = body.map("values", value -> value.json().asString(""));
        sources.forEach((field, source) -> value(key, pointer + "/values/" + field, object, field, source)
                .ifPresent(formula -> values.put(field, formula)));
        return values.size() == sources.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Formula> value(DocumentKey key, String pointer, String object, String field, String source) {
        return formulas.type(key, pointer, object, field)
                .flatMap(type -> formulas.read(
                        key,
                        pointer,
                        source,
                        new Options(Optional.of(type), Options.Use.RULE, Options.Blanks.AS_ZERO)));
    }

    private Optional<Effect> tell(DocumentKey key, String pointer, Body body, Optional<Formula> when) {
        var rules = people.read(key, pointer, body, "to");
        var message = new Message(body.label("message"));
        boolean known = message.fields().stream()
                .allMatch(field -> formulas.type(key, pointer + "/message", formulas.object(), field)
                        .isPresent());
        return known && rules.size() == body.node("to").size()
                ? Optional.of(new Effect.Notify(when, rules, message))
                : Optional.empty();
    }
}
