package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ListView;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.RecordType;
import io.fangyuan.value.ValueKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the documents of one object must be together. */
final class ObjectCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.after().objects().stream()
                .filter(type -> !type.system())
                .flatMap(ObjectCheck::object);
    }

    private static Stream<Finding> object(ObjectType type) {
        return Stream.of(
                        nameField(type),
                        type.fields().stream().flatMap(ObjectCheck::field),
                        oneDefault(type, Kind.RECORD_TYPE, type.recordTypes(), RecordType::isDefault, RecordType::name),
                        oneDefault(type, Kind.LIST_VIEW, type.listViews(), ListView::isDefault, ListView::name),
                        oneDefault(type, Kind.LAYOUT, type.layouts(), Layout::isDefault, Layout::name),
                        someDefaultLayout(type),
                        type.layouts().stream().flatMap(layout -> assignments(type, layout)))
                .flatMap(Function.identity());
    }

    /** Record names are kept as text in a column of their own. */
    private static Stream<Finding> nameField(ObjectType type) {
        var field = type.nameField();
        var key = new DocumentKey(Kind.OBJECT, type.name());
        return field.kind() == ValueKind.TEXT && field.picklist().isEmpty() && !field.system()
                ? Stream.empty()
                : Stream.of(Finding.error(key, "/nameField", "bad_name_field", Map.of("field", field.name())));
    }

    private static Stream<Finding> field(Field field) {
        var type = field.type();
        return Stream.of(
                        refused(field, field.unique() && !type.canBeUnique(), "/unique", "cannot_be_unique"),
                        refused(
                                field,
                                field.searchable() && !type.canBeSearched(),
                                "/searchable",
                                "cannot_be_searched"),
                        refused(
                                field,
                                field.defaultValue().isPresent() && !field.writable(),
                                "/default",
                                "cannot_have_default"))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> refused(Field field, boolean wrong, String pointer, String code) {
        var key = DocumentKey.of(Kind.FIELD, field.object(), field.name());
        return wrong
                ? Stream.of(Finding.error(
                        key, pointer, code, Map.of("type", field.type().name())))
                : Stream.empty();
    }

    /** The second and further ones that say they are the default. */
    private static <T> Stream<Finding> oneDefault(
            ObjectType type, Kind kind, List<T> all, Predicate<T> isDefault, Function<T, String> name) {
        return all.stream()
                .filter(isDefault)
                .skip(1)
                .map(one -> Finding.error(
                        DocumentKey.of(kind, type.name(), name.apply(one)), "/default", "second_default", Map.of()));
    }

    private static Stream<Finding> someDefaultLayout(ObjectType type) {
        if (type.layouts().isEmpty() || type.layouts().stream().anyMatch(Layout::isDefault)) {
            return Stream.empty();
        }
        var key = DocumentKey.of(
                Kind.LAYOUT, type.name(), type.layouts().getFirst().name());
        return Stream.of(Finding.error(key, "/default", "no_default_layout", Map.of("object", type.name())));
    }

    /** Two layouts for the same people would leave it to chance which one they see. */
    private static Stream<Finding> assignments(ObjectType type, Layout layout) {
        var taken = new HashMap<Layout.Assignment, String>();
        type.layouts().stream()
                .filter(other -> other.name().compareTo(layout.name()) < 0)
                .forEach(other -> other.assignments().forEach(one -> taken.put(one, other.name())));
        return IntStream.range(0, layout.assignments().size())
                .filter(i -> taken.containsKey(layout.assignments().get(i)))
                .mapToObj(i -> Finding.error(
                        DocumentKey.of(Kind.LAYOUT, type.name(), layout.name()),
                        "/assignments/" + i,
                        "assigned_twice",
                        Map.of("layout", taken.get(layout.assignments().get(i)))));
    }
}
