package io.fangyuan.record;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.IdSource;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Turns what a caller wrote about the lines of a record into edits of those lines. */
final class LineReader {
    /** The most lines that a record has in one relation. */
    static final int MOST = 500;

    private final Viewer viewer;
    private final TenantTables tables;
    private final IdSource ids;
    private final SaveSession session;

    LineReader(Viewer viewer, TenantTables tables, IdSource ids, SaveSession session) {
        this.viewer = viewer;
        this.tables = tables;
        this.ids = ids;
        this.session = session;
    }

    /** The lines that are there, in their order; none for a new record. */
    List<ObjectRecord> existing(Relations.Pointer relation, ObjectRecord owner) {
        if (owner.isNew()) {
            return List.of();
        }
        RecordTable table = tables.of(relation.type());
        var lookup = Expression.field(
                Path.of(relation.lookup().name()), relation.lookup().formulaType());
        var select = SelectStatement.any(viewer, tables, table, table.fields())
                .where(Expression.in(
                        lookup, List.of(new Value.Reference(owner.id().value()))))
                .orderBy(List.of(new Sort(SystemFields.POSITION, false)));
        return session.read(select.few(MOST).of(viewer)).stream()
                .map(found -> found.record().record())
                .toList();
    }

    /** The lines as the list says: one that is not mentioned goes. */
    LineEdits all(Relations.Pointer relation, ObjectRecord owner, JsonNode list) {
        String pointer = "/values/" + relation.name();
        if (!list.isArray() || list.size() > MOST) {
            var fault = list.isArray()
                    ? Violation.of(pointer, "too_many_lines", Map.of("most", MOST))
                    : Violation.of(pointer, "not_a_list", Map.of());
            return new LineEdits(relation, List.of(), List.of(), List.of(fault));
        }
        Map<RecordId, ObjectRecord> there = new LinkedHashMap<>();
        existing(relation, owner).forEach(line -> there.put(line.id(), line));
        List<Edit> edits = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + i;
            LineItem item = LineItem.read(place, list.get(i));
            faults.addAll(item.faults());
            LineOwner.moved(relation.lookup(), owner, item.values()).ifPresent(fault -> faults.add(fault.under(place)));
            before(relation, there, item)
                    .ifPresentOrElse(
                            before ->
                                    edits.add(edit(place, before, LineOwner.without(relation.lookup(), item.values()))),
                            () -> faults.add(Violation.of(place, "no_such_record", Map.of())));
        }
        return new LineEdits(relation, placed(relation, owner, edits), List.copyOf(there.values()), faults);
    }

    /** The lines with this one put among them, at its place or at the end. */
    LineEdits with(Relations.Pointer relation, ObjectRecord owner, ObjectRecord before, Map<String, JsonNode> values) {
        List<Edit> edits = new ArrayList<>();
        for (ObjectRecord line : existing(relation, owner)) {
            boolean isMeant = line.id().equals(before.id());
            if (isMeant && line.version() != before.version()) {
                throw RecordSaver.stale(line);
            }
            edits.add(isMeant ? edit("", line, values) : untouched(line));
        }
        if (before.isNew()) {
            edits.add(edit("", before, values));
        }
        return new LineEdits(relation, placed(relation, owner, edits), List.of(), List.of());
    }

    /** The lines without this one. */
    LineEdits without(Relations.Pointer relation, ObjectRecord owner, RecordId gone) {
        List<ObjectRecord> there = existing(relation, owner);
        return new LineEdits(
                relation,
                there.stream()
                        .filter(line -> !line.id().equals(gone))
                        .map(this::untouched)
                        .toList(),
                there.stream().filter(line -> line.id().equals(gone)).toList(),
                List.of());
    }

    /** What the line was: taken from the lines that are there, or a new one; empty when the id names none of them. */
    private Optional<ObjectRecord> before(
            Relations.Pointer relation, Map<RecordId, ObjectRecord> there, LineItem item) {
        if (item.id().isEmpty()) {
            return Optional.of(ObjectRecord.fresh(relation.type(), new RecordId(ids.next())));
        }
        Optional<ObjectRecord> line = RecordId.tryParse(item.id()).map(there::remove);
        line.ifPresent(found -> requireVersion(found, item.version()));
        return line;
    }

    private static void requireVersion(ObjectRecord line, OptionalInt version) {
        if (version.isPresent() && version.getAsInt() != line.version()) {
            throw RecordSaver.stale(line);
        }
    }

    private Edit edit(String pointer, ObjectRecord before, Map<String, JsonNode> values) {
        return Edit.of(viewer, pointer, before, values);
    }

    private Edit untouched(ObjectRecord line) {
        return edit("", line, Map.of());
    }

    /** A line keeps its position as long as the order allows, so that a new line at the end moves no other. */
    private static List<Edit> placed(Relations.Pointer relation, ObjectRecord owner, List<Edit> edits) {
        List<Edit> placed = new ArrayList<>();
        long last = 0;
        for (Edit edit : edits) {
            long position = Math.max(last + 1, position(edit.before()));
            Map<String, Value> values = new HashMap<>();
            values.put(relation.lookup().name(), new Value.Reference(owner.id().value()));
            values.put(SystemFields.POSITION, new Value.Number(BigDecimal.valueOf(position)));
            placed.add(edit.with(values));
            last = position;
        }
        return placed;
    }

    private static long position(ObjectRecord line) {
        return line.value(SystemFields.POSITION) instanceof Value.Number(var number) ? number.longValue() : 0;
    }
}
