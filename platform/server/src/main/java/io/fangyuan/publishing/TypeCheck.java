package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import java.util.Map;
import java.util.stream.Stream;

/** A published field keeps its kind of value, so that what records hold can always be read. */
final class TypeCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.after().objects().stream()
                .flatMap(type ->
                        candidate.before().findObject(type.name()).stream().flatMap(before -> fields(before, type)));
    }

    private static Stream<Finding> fields(ObjectType before, ObjectType after) {
        return after.fields().stream()
                .flatMap(field -> before.find(field.name()).stream().flatMap(old -> field(old, field)));
    }

    private static Stream<Finding> field(Field before, Field after) {
        if (before.kind() != after.kind() || isComputed(before) != isComputed(after)) {
            return Stream.of(refused(
                    after,
                    "/type",
                    "type_changed",
                    Map.of("before", before.type().name(), "after", after.type().name())));
        }
        if (!before.target().equals(after.target())) {
            return Stream.of(refused(
                    after,
                    "/options/object",
                    "target_changed",
                    Map.of(
                            "before",
                            before.target().orElse(""),
                            "after",
                            after.target().orElse(""))));
        }
        return Stream.empty();
    }

    private static Finding refused(Field field, String pointer, String code, Map<String, Object> params) {
        return Finding.error(DocumentKey.of(Kind.FIELD, field.object(), field.name()), pointer, code, params);
    }

    private static boolean isComputed(Field field) {
        return field.configured().computation().isPresent();
    }
}
