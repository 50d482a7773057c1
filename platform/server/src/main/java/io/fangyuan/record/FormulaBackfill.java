package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.metadata.Field;
import io.fangyuan.rule.Change;
import io.fangyuan.rule.ComputedFields;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes formula fields of many records of an object anew. The values are those that a save
 * would store; versions and history stay as they are, for nobody changed the records.
 */
final class FormulaBackfill {
    private static final int BATCH = 1_000;

    private final RecordTable table;
    private final List<Field> computed;
    private final TenantId tenant;
    private final EvaluationContext context;
    private final TenantTransaction tx;
    private final BulkValues bulk;

    private record Row(long id, Map<String, Value> values) {}

    FormulaBackfill(
            RecordTable table, List<Field> computed, TenantId tenant, EvaluationContext context, TenantTransaction tx) {
        this.table = table;
        this.computed = computed;
        this.tenant = tenant;
        this.context = context;
        this.tx = tx;
        this.bulk = new BulkValues(table, tenant, tx);
    }

    /** All records; deleted ones too, for they may come back. */
    void fill() {
        List<Row> rows = after(0);
        while (!rows.isEmpty()) {
            store(rows);
            rows = after(rows.getLast().id());
        }
    }

    /** The records with these ids. */
    void fill(long[] ids) {
        store(rows(Sql.of("r.id = any(?::bigint[])", ids)));
    }

    private List<Row> after(long id) {
        return rows(Sql.of("r.id > ? order by r.id limit " + BATCH, id));
    }

    private List<Row> rows(Sql which) {
        var sql = new SqlBuilder().sql("select r.id");
        table.fields()
                .forEach(field -> sql.sql(", " + table.column(field.name()).sql("r")));
        sql.sql(" from %s.rec r where r.tenant_id = ".formatted(tx.cell())).bind(tenant.value());
        sql.sql(" and r.object_id = %d and ".formatted(table.type().id())).add(which);
        return tx.query(sql.build(), this::read);
    }

    private Row read(ResultSet row) throws SQLException {
        Map<String, Value> values = new HashMap<>();
        int column = 2;
        for (Field field : table.fields()) {
            values.put(field.name(), ColumnValues.read(row, column++, field.kind()));
        }
        return new Row(row.getLong(1), values);
    }

    private void store(List<Row> rows) {
        List<Row> full = rows.stream().map(this::computed).toList();
        computed.forEach(field -> bulk.store(field, values(field, full)));
    }

    private static Map<Long, Value> values(Field field, List<Row> rows) {
        Map<Long, Value> values = new HashMap<>();
        rows.forEach(row -> values.put(row.id(), row.values().getOrDefault(field.name(), Value.BLANK)));
        return values;
    }

    private Row computed(Row row) {
        var change = new Change(table.type(), false, row.values(), row.values(), Map.of(), context);
        return new Row(row.id(), ComputedFields.compute(change).after());
    }
}
