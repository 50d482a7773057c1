package io.fangyuan.metadata;

import io.fangyuan.formula.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which formula fields of an object can be stored: those whose formulas need nothing, however far, that cannot be. */
final class Storability {
    private Storability() {}

    /** The fields, those marked that must be computed whenever a record is read. */
    static List<Field> decide(List<Field> fields) {
        Set<String> unstored = new HashSet<>();
        boolean more = true;
        while (more) {
            more = unstored.addAll(fields.stream()
                    .filter(field -> !field.isStored() || needsOneOf(unstored, field))
                    .map(Field::name)
                    .collect(Collectors.toSet()));
        }
        return fields.stream()
                .map(field -> unstored.contains(field.name()) && field.isStored() ? field.unstored() : field)
                .toList();
    }

    private static boolean needsOneOf(Set<String> unstored, Field field) {
        return field.formula().stream()
                .flatMap(formula -> formula.references().stream())
                .filter(Path::isOwn)
                .anyMatch(path -> unstored.contains(path.first()));
    }
}
