package io.fangyuan.record;

import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Query;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a save must know of other records, read for all edited records of one object in one round trip or none: whether
 * the records that changed look-ups point at are there for the viewer, and the values at the ends of dotted paths.
 * Formulas see every record; a viewer may only point at what the viewer may read, all of it.
 */
final class References {
    private final Viewer viewer;
    private final TenantTables tables;
    private final ObjectType type;
    private final FieldPlan plan;
    private final List<Path> paths;

    /** {@code wanted} are the dotted paths whose values are wanted. */
    References(Viewer viewer, TenantTables tables, ObjectType type, Set<Path> wanted) {
        this.viewer = viewer;
        this.tables = tables;
        this.type = type;
        this.plan = new FieldPlan(viewer.snapshot(), type, wanted);
        this.paths = plan.stored();
    }

    /** The edits, knowing what their look-ups lead to. All are of the object; an owning record is not looked at. */
    List<Edit> read(List<Edit> edits, SaveSession session) {
        List<Field> asked = lookups().stream()
                .filter(field -> !target(field).system())
                .filter(field -> edits.stream().anyMatch(edit -> isChanged(edit, field)))
                .toList();
        List<Found> found = edits.isEmpty() || asked.isEmpty() && paths.isEmpty()
                ? edits.stream().map(_ -> new Found(Set.of(), Map.of())).toList()
                : session.read(query(edits, asked));
        List<Edit> known = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            known.add(knowing(edits.get(i), found.get(i)));
        }
        return known;
    }

    /** What was found for one edit: look-ups that lead to nothing the viewer may read, and values by path. */
    private record Found(Set<Field> dangling, Map<Path, Value> related) {}

    private Edit knowing(Edit edit, Found found) {
        List<Violation> wrong = lookups().stream()
                .filter(field -> isChanged(edit, field))
                .filter(field -> target(field).system()
                        ? isNobody(edit, field)
                        : found.dangling().contains(field))
                .map(field -> Violation.of("/values/" + field.name(), "no_such_record", Map.of("field", field.name())))
                .toList();
        return edit.knowing(plan.values(found.related(), Contexts.of(viewer)), wrong);
    }

    /** The records of other objects that the changed look-ups of an edit point at. */
    static List<SaveStatement.Parent> parents(Viewer viewer, Edit edit) {
        return pointing(viewer, edit.type())
                .filter(field -> isChanged(edit, field))
                .map(field -> new SaveStatement.Parent(
                        viewer.snapshot().object(field.target().orElseThrow()), id(edit, field)))
                .filter(parent -> !parent.type().system())
                .distinct()
                .toList();
    }

    private List<Field> lookups() {
        return pointing(viewer, type)
                .filter(field -> !type.owned().equals(Optional.of(field)))
                .toList();
    }

    private static Stream<Field> pointing(Viewer viewer, ObjectType type) {
        return type.fields().stream()
                .filter(field ->
                        field.target().flatMap(viewer.snapshot()::findObject).isPresent());
    }

    private static boolean isChanged(Edit edit, Field lookup) {
        Value after = edit.change().after(lookup.name());
        return !after.isBlank() && !after.equals(edit.before().value(lookup.name()));
    }

    private ObjectType target(Field lookup) {
        return viewer.snapshot().object(lookup.target().orElseThrow());
    }

    private boolean isNobody(Edit edit, Field field) {
        return !People.exists(viewer.org(), target(field), new RecordId(id(edit, field)));
    }

    private static long id(Edit edit, Field lookup) {
        return ((Value.Reference) edit.change().after(lookup.name())).id();
    }

    private Query<Found> query(List<Edit> edits, List<Field> asked) {
        RecordTable root = new RecordTable(type, "rec", "true", columns());
        var scope = QueryScope.ofTargets(viewer, tables, root);
        var open = Joins.open(tables, viewer.binding().cell(), root, "k");
        var sql = new SqlBuilder().sql("select true");
        asked.forEach(field -> sql.sql(", " + scope.joins().alias(List.of(field.name())) + ".id is not null"));
        paths.forEach(path -> sql.sql(", " + open.column(path.names())));
        sql.sql("\nfrom (");
        for (int i = 0; i < edits.size(); i++) {
            row(sql.sql(i == 0 ? "" : "\n union all "), i, edits.get(i));
        }
        sql.sql(") r").add(scope.joins().sql()).add(open.sql()).sql("\norder by r.place");
        return new Query<>(sql.build(), row -> read(row, asked, open));
    }

    private void row(SqlBuilder sql, int place, Edit edit) {
        sql.sql("select " + place + " as place, ")
                .bind(viewer.binding().tenant().value())
                .sql("::int as tenant_id");
        allLookups()
                .forEach(field -> sql.sql(", ")
                        .bind(ColumnValues.bind(edit.change().after(field.name())))
                        .sql("::bigint as " + column(field)));
    }

    private Found read(ResultSet row, List<Field> asked, Joins open) throws SQLException {
        int column = 2;
        Set<Field> dangling = new HashSet<>();
        for (Field field : asked) {
            if (!row.getBoolean(column++)) {
                dangling.add(field);
            }
        }
        Map<Path, Value> related = new HashMap<>();
        for (Path path : paths) {
            related.put(
                    path,
                    ColumnValues.read(row, column++, open.field(path.names()).kind()));
        }
        return new Found(dangling, related);
    }

    private List<Field> allLookups() {
        return type.fields().stream()
                .filter(field -> field.target().isPresent())
                .toList();
    }

    private Map<String, Column> columns() {
        Map<String, Column> columns = new HashMap<>();
        allLookups().forEach(field -> columns.put(field.name(), new Column.Plain(column(field), field.kind())));
        return columns;
    }

    private static String column(Field lookup) {
        return "f_" + Math.abs(lookup.id()) + (lookup.system() ? "_s" : "");
    }
}
