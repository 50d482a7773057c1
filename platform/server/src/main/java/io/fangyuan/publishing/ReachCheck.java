package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Severity;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks about layouts on which a required field cannot be filled: who uses them could save nothing. */
final class ReachCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.after().objects().stream()
                .filter(type -> !type.system())
                .flatMap(type -> type.layouts().stream().flatMap(layout -> layout(type, layout)));
    }

    private static Stream<Finding> layout(ObjectType type, Layout layout) {
        var shown = layout.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Layout.Item::field)
                .collect(Collectors.toSet());
        return type.fields().stream()
                .filter(ReachCheck::mustBeFilledByHand)
                .filter(field -> !shown.contains(field.name()))
                .map(field -> Finding.of(
                        Severity.QUESTION,
                        DocumentKey.of(Kind.LAYOUT, type.name(), layout.name()),
                        "/sections",
                        "required_field_missing",
                        Map.of("field", field.name())));
    }

    private static boolean mustBeFilledByHand(Field field) {
        return field.required()
                && field.defaultValue().isEmpty()
                && field.type().writable();
    }
}
