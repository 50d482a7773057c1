package io.fangyuan.publishing;

import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ListView;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list view sorts, filters and lays out in time by what the database can compute; it may show more than that. */
final class ListViewCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var after = candidate.after();
        return after.objects().stream()
                .flatMap(type -> type.listViews().stream()
                        .flatMap(view -> Stream.of(sort(type, view), filter(after, type, view), calendar(type, view))
                                .flatMap(finding -> finding)));
    }

    private static Stream<Finding> sort(ObjectType type, ListView view) {
        return IntStream.range(0, view.sort().size())
                .filter(i -> type.find(view.sort().get(i).field())
                        .filter(field -> !field.sortable())
                        .isPresent())
                .mapToObj(i -> Finding.error(
                        key(type, view),
                        "/sort/" + i + "/field",
                        "not_sortable",
                        Map.of("field", view.sort().get(i).field())));
    }

    /** What does not exist at all is another check's finding. */
    private static Stream<Finding> calendar(ObjectType type, ListView view) {
        return view.calendar().stream().flatMap(calendar -> {
            Optional<Field> start = type.find(calendar.start());
            Optional<Field> end = type.find(calendar.end());
            Stream<Finding> times = start.isPresent()
                            && end.isPresent()
                            && !(isTime(start.get())
                                    && end.get().kind() == start.get().kind()
                                    && end.get().isStored())
                    ? Stream.of(Finding.error(key(type, view), "/calendar", "not_a_span_of_time", Map.of()))
                    : Stream.empty();
            Stream<Finding> person = calendar.person().flatMap(type::find).stream()
                    .filter(field -> !field.isStored() || !field.target().equals(Optional.of("user")))
                    .map(field -> Finding.error(
                            key(type, view), "/calendar/person", "not_a_person", Map.of("field", field.name())));
            return Stream.concat(times, person);
        });
    }

    private static boolean isTime(Field field) {
        return field.isStored() && (field.kind() == ValueKind.DATE || field.kind() == ValueKind.DATE_TIME);
    }

    private static Stream<Finding> filter(Snapshot snapshot, ObjectType type, ListView view) {
        return view
                .filter()
                .filter(formula -> !formula.runsInSql() || !readsStored(snapshot, type, formula))
                .map(_ -> Finding.error(key(type, view), "/filter", "not_filterable", Map.of()))
                .stream();
    }

    private static boolean readsStored(Snapshot snapshot, ObjectType type, Formula formula) {
        return formula.references().stream()
                .filter(path -> path.root() == Path.Root.RECORD)
                .flatMap(path -> field(snapshot, type, path.names()).stream())
                .allMatch(Field::isStored);
    }

    /** The field at the end of a way through look-ups. */
    private static Optional<Field> field(Snapshot snapshot, ObjectType type, List<String> names) {
        var first = type.find(names.getFirst());
        return names.size() == 1
                ? first
                : first.flatMap(Field::target)
                        .flatMap(snapshot::findObject)
                        .flatMap(target -> field(snapshot, target, names.subList(1, names.size())));
    }

    private static DocumentKey key(ObjectType type, ListView view) {
        return DocumentKey.of(Kind.LIST_VIEW, type.name(), view.name());
    }
}
