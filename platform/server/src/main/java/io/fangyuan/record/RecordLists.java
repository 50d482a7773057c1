package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.record.SelectStatement.Found;
import io.fangyuan.store.Query;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists records for a viewer, a page at a time, with their count. */
@Component
public final class RecordLists {
    private final TenantDatabase database;
    private final RecordReader reader;
    private final KeptQueries kept;
    private final LookupNames names;

    RecordLists(TenantDatabase database, RecordReader reader, KeptQueries kept, LookupNames names) {
        this.database = database;
        this.reader = reader;
        this.kept = kept;
        this.names = names;
    }

    /**
     * A page of the records that match. Filters and orders by fields the viewer may not read are refused. One round trip,
     * one more for what look-ups are called, and one more at the end of an order by numbers or moments.
     */
    public RecordPage list(Viewer viewer, RecordQuery query) {
        requireSortable(viewer, query);
        String order = Sort.print(query.sort());
        Optional<Cursor> cursor = query.cursor().map(text -> Cursor.decode(text, order));
        List<Stretch> stretches = Stretch.of(query, cursor);
        List<Query<?>> first = new ArrayList<>(List.of(page(viewer, query, stretches.getFirst(), cursor)));
        if (query.counted()) {
            first.add(reader.select(viewer, query.fields(List.of())).count());
        }
        List<List<?>> results = database.readAll(viewer.binding(), first);
        List<Found> found = new ArrayList<>(found(results.getFirst()));
        if (found.size() <= query.limit() && stretches.size() > 1) {
            Query<Found> rest = page(viewer, query, stretches.getLast(), Optional.empty());
            addNew(found, database.read(viewer.binding(), rest.sql(), rest.reader()));
        }
        return page(viewer, query, order, found, count(query, results));
    }

    private Query<Found> page(Viewer viewer, RecordQuery query, Stretch stretch, Optional<Cursor> after) {
        return kept.page(viewer, new Page(query, stretch, after), () -> {
            var select = reader.select(viewer, query).orderBy(query.sort(), stretch);
            after.ifPresent(select::after);
            return select;
        });
    }

    private static List<Found> found(List<?> rows) {
        return rows.stream().map(Found.class::cast).toList();
    }

    /** A record that has lost its value between two round trips stands where it was found first. */
    private static void addNew(List<Found> found, List<Found> rest) {
        Set<RecordId> known = new HashSet<>();
        found.forEach(each -> known.add(each.record().record().id()));
        rest.stream()
                .filter(each -> !known.contains(each.record().record().id()))
                .forEach(found::add);
    }

    private RecordPage page(
            Viewer viewer, RecordQuery query, String order, List<Found> found, Optional<RecordPage.Count> count) {
        List<Found> shown = found.subList(0, Math.min(found.size(), query.limit()));
        Optional<String> next = found.size() > query.limit()
                ? Optional.of(cursor(order, shown.getLast()).encode())
                : Optional.empty();
        return new RecordPage(
                names.named(viewer, shown.stream().map(Found::record).toList()), next, count);
    }

    private static Cursor cursor(String order, Found last) {
        return new Cursor(order, last.sortValues(), last.record().record().id().value());
    }

    private static Optional<RecordPage.Count> count(RecordQuery query, List<List<?>> results) {
        if (!query.counted()) {
            return Optional.empty();
        }
        int counted = (Integer) results.get(1).getFirst();
        return Optional.of(
                new RecordPage.Count(Math.min(counted, RecordQuery.COUNT_CAP), counted > RecordQuery.COUNT_CAP));
    }

    private static void requireSortable(Viewer viewer, RecordQuery query) {
        for (Sort sort : query.sort()) {
            if (!Filters.maySort(viewer, query.type(), sort.field())) {
                throw new Problem(ProblemCode.INVALID_FILTER, Map.of("field", sort.field()));
            }
        }
    }
}
