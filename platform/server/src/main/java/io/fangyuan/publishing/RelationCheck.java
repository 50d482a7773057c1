package io.fangyuan.publishing;

import io.fangyuan.fieldtype.Relation;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What look-ups must be to each other: relation names are unambiguous, and lines belong to one record that is no line. */
final class RelationCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var after = candidate.after();
        return Stream.of(
                        relationNames(after),
                        after.objects().stream().flatMap(RelationCheck::secondOwner),
                        after.objects().stream().flatMap(type -> ownership(after, type)),
                        after.objects().stream().flatMap(type -> lineTables(after, type)),
                        after.objects().stream().flatMap(type -> relatedLists(after, type)))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> relationNames(Snapshot snapshot) {
        var taken = new HashMap<String, Field>();
        return lookups(snapshot).flatMap(field -> {
            var relation = field.relation().orElseThrow();
            var first = relation.relationName().isEmpty()
                    ? null
                    : taken.putIfAbsent(relation.object() + "." + relation.relationName(), field);
            var hidden = snapshot.findObject(relation.object())
                    .flatMap(target -> target.find(relation.relationName()))
                    .isPresent();
            return first != null || hidden
                    ? Stream.of(error(
                            field,
                            "/options/relationName",
                            "relation_name_taken",
                            Map.of("name", relation.relationName())))
                    : Stream.empty();
        });
    }

    private static Stream<Field> lookups(Snapshot snapshot) {
        return snapshot.objects().stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.relation().isPresent() && !field.system());
    }

    private static Stream<Finding> secondOwner(ObjectType type) {
        return type.fields().stream()
                .filter(RelationCheck::isOwned)
                .skip(1)
                .map(field -> error(field, "/options/owned", "second_owner", Map.of("object", type.name())));
    }

    /** The lock on a record guards its lines; lines of lines would be guarded by nothing. */
    private static Stream<Finding> ownership(Snapshot snapshot, ObjectType type) {
        return owner(type)
                .filter(field -> field.target()
                        .flatMap(snapshot::findObject)
                        .flatMap(RelationCheck::owner)
                        .isPresent())
                .map(field -> error(field, "/options/owned", "lines_of_lines", Map.of("object", type.name())))
                .stream();
    }

    private static Optional<Field> owner(ObjectType type) {
        return type.fields().stream().filter(RelationCheck::isOwned).findFirst();
    }

    private static boolean isOwned(Field field) {
        return field.relation().map(Relation::owned).orElse(false);
    }

    /** A table of lines shows lines of the object. */
    private static Stream<Finding> lineTables(Snapshot snapshot, ObjectType type) {
        return type.layouts().stream()
                .flatMap(layout -> IntStream.range(0, layout.lines().size())
                        .filter(i -> Relations.of(snapshot)
                                .lines(type, layout.lines().get(i).relation())
                                .isEmpty())
                        .mapToObj(i -> Finding.error(
                                DocumentKey.of(Kind.LAYOUT, type.name(), layout.name()),
                                "/lines/" + i + "/relation",
                                "no_such_lines",
                                Map.of("relation", layout.lines().get(i).relation(), "object", type.name()))));
    }

    /** A related list follows a look-up back to the object it stands on. */
    private static Stream<Finding> relatedLists(Snapshot snapshot, ObjectType type) {
        return type.layouts().stream()
                .flatMap(layout -> IntStream.range(0, layout.related().size())
                        .filter(i -> !leadsBack(snapshot, type, layout.related().get(i)))
                        .mapToObj(i -> Finding.error(
                                DocumentKey.of(Kind.LAYOUT, type.name(), layout.name()),
                                "/related/" + i + "/field",
                                "not_a_relation",
                                Map.of("field", layout.related().get(i).field(), "object", type.name()))));
    }

    /** What is not there at all is another check's finding. */
    private static boolean leadsBack(Snapshot snapshot, ObjectType type, Layout.RelatedList related) {
        return snapshot.findObject(related.object())
                .flatMap(there -> there.find(related.field()))
                .map(field -> field.target().equals(Optional.of(type.name())))
                .orElse(true);
    }

    private static Finding error(Field field, String pointer, String code, Map<String, Object> params) {
        return Finding.error(DocumentKey.of(Kind.FIELD, field.object(), field.name()), pointer, code, params);
    }
}
