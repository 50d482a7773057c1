package io.fangyuan.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of an object type, found by name or id without a search. */
record FieldIndex(List<Field> all, Map<String, Field> byName, Map<Integer, Field> byId) {

    static FieldIndex of(List<Field> fields) {
        return new FieldIndex(
                List.copyOf(fields),
                fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity())),
                fields.stream().collect(Collectors.toUnmodifiableMap(Field::id, Function.identity())));
    }

    Optional<Field> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
