package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The search tokens of all records of an object, when other fields than before are searched; a thousand at a time. */
final class SearchBackfill {
    private static final int BATCH = 1_000;

    private final RecordTable table;
    private final TenantId tenant;
    private final TenantTransaction tx;
    private final List<Field> searched;

    private record Row(long id, long[] tokens) {}

    SearchBackfill(RecordTable table, TenantId tenant, TenantTransaction tx) {
        this.table = table;
        this.tenant = tenant;
        this.tx = tx;
        this.searched = table.fields().stream()
                .filter(field -> SaveStatement.isSearched(table.type(), field))
                .toList();
    }

    void fill() {
        List<Row> rows = after(0);
        while (!rows.isEmpty()) {
            tx.update(write(rows));
            rows = after(rows.getLast().id());
        }
    }

    /** Deleted records too: they may come back. */
    private List<Row> after(long id) {
        var sql = new SqlBuilder().sql("select r.id");
        searched.forEach(field -> sql.sql(", " + table.column(field.name()).sql("r")));
        sql.sql(" from %s.rec r where r.tenant_id = ".formatted(tx.cell())).bind(tenant.value());
        sql.sql(" and r.object_id = %d and r.id > ".formatted(table.type().id()))
                .bind(id);
        return tx.query(sql.sql(" order by r.id limit " + BATCH).build(), this::read);
    }

    private Row read(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < searched.size(); i++) {
            String text = row.getString(i + 2);
            if (text != null) {
                texts.add(text);
            }
        }
        return new Row(row.getLong(1), SearchTokens.of(tenant, table.type().id(), texts));
    }

    private Sql write(List<Row> rows) {
        var document = JsonMapper.shared().createArrayNode();
        rows.forEach(row -> {
            var tokens = document.addObject().put("id", row.id()).putArray("q");
            for (long token : row.tokens()) {
                tokens.add(token);
            }
        });
        return new SqlBuilder()
                .sql("insert into %s.search (tenant_id, object_id, rec_id, q)\nselect ".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(", %d, v.id, v.q from jsonb_to_recordset("
                        .formatted(table.type().id()))
                .bind(new Jsonb(document.toString()))
                .sql("::jsonb) v(id bigint, q bigint[])")
                .sql("\non conflict (tenant_id, object_id, rec_id) do update set q = excluded.q")
                .build();
    }
}
