package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Query;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Records as formulas see them on behalf of one viewer: a field that the viewer may not read is blank, and so is all that
 * lies behind a look-up to a record that the viewer may not read.
 */
@Component
public final class ReadableRows {
    private final TenantDatabase database;
    private final RecordTables tables;

    ReadableRows(TenantDatabase database, RecordTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** What formulas know besides the record, on behalf of the viewer. */
    public EvaluationContext context(Viewer viewer) {
        return Contexts.of(viewer);
    }

    /**
     * These records, found for this viewer, with the fields that {@code paths} lead to; in one round trip for all of them.
     * Behind look-ups there are stored fields only.
     */
    public List<Row> of(Viewer viewer, ObjectType type, List<FoundRecord> records, Collection<Path> paths) {
        List<Path> behind = paths.stream()
                .filter(path -> path.root() == Path.Root.RECORD && !path.isOwn())
                .filter(path -> Filters.mayAsk(viewer, type, path.names()))
                .distinct()
                .toList();
        Map<RecordId, Map<Path, Value>> read = behind.isEmpty() || records.isEmpty()
                ? Map.of()
                : read(
                        viewer,
                        type,
                        records.stream().map(found -> found.record().id()).toList(),
                        behind);
        return records.stream()
                .<Row>map(found ->
                        row(found.record(), read.getOrDefault(found.record().id(), Map.of())))
                .toList();
    }

    private static Row row(ObjectRecord record, Map<Path, Value> behind) {
        return path -> path.isOwn() ? record.value(path.first()) : behind.getOrDefault(path, Value.BLANK);
    }

    private Map<RecordId, Map<Path, Value>> read(Viewer viewer, ObjectType type, List<RecordId> ids, List<Path> paths) {
        RecordTable table = tables.of(viewer).of(type);
        var scope = QueryScope.of(viewer, tables.of(viewer), table);
        var columns = new SqlBuilder().sql("select r.id");
        paths.forEach(path -> columns.sql(", " + scope.joins().column(path.names())));
        List<Field> fields =
                paths.stream().map(path -> scope.joins().field(path.names())).toList();
        var sql = columns.sql("\nfrom " + table.from(viewer.binding().cell(), Joins.ROOT))
                .add(scope.joins().sql())
                .sql("\nwhere r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and " + table.living(Joins.ROOT) + " and r.id = any(")
                .bind(ids.stream().mapToLong(RecordId::value).toArray())
                .sql(")");
        Map<RecordId, Map<Path, Value>> read = new HashMap<>();
        var query = new Query<>(sql.build(), row -> {
            read.put(new RecordId(row.getLong(1)), values(row, paths, fields));
            return row;
        });
        database.read(viewer.binding(), query.sql(), query.reader());
        return read;
    }

    private static Map<Path, Value> values(ResultSet row, List<Path> paths, List<Field> fields) throws SQLException {
        Map<Path, Value> values = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            values.put(paths.get(i), ColumnValues.read(row, i + 2, fields.get(i).kind()));
        }
        return values;
    }
}
