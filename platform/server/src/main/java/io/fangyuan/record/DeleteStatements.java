package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The statements that put records of one object into the recycle bin, take them out, and empty look-ups to them. */
final class DeleteStatements {
    private final Viewer viewer;
    private final RecordTable table;
    private final TenantTransaction tx;

    DeleteStatements(Viewer viewer, RecordTable table, TenantTransaction tx) {
        this.viewer = viewer;
        this.table = table;
        this.tx = tx;
    }

    /** Marks the record as deleted in this batch and frees its unique keys. */
    void delete(long id, long batch) {
        SqlBuilder sql = update("deleted_at = ")
                .bind(viewer.now())
                .sql(", deleted_by = ")
                .bind(actor());
        sql.sql(", delete_batch = ").bind(batch);
        one(sql, id).sql(" and deleted_at is null returning id, version),\n");
        sql.sql("freed as (delete from %s.uniq where tenant_id = ".formatted(tx.cell()))
                .bind(tenant());
        sql.sql(" and object_id = %d and rec_id in (select id from saved))"
                .formatted(table.type().id()));
        history(sql, 'd');
        announce(sql, "delete");
        run(sql);
    }

    /** Takes the record out of the bin; its unique keys are put back by the caller. */
    void restore(long id) {
        SqlBuilder sql = one(update("deleted_at = null, deleted_by = null, delete_batch = null"), id);
        sql.sql(" and deleted_at is not null returning id, version)");
        history(sql, 'r');
        announce(sql, "restore");
        run(sql);
    }

    /** Takes a unique key for a record that is restored. */
    void take(long id, Field field, String key) {
        tx.update(new SqlBuilder()
                .sql("insert into %s.uniq (tenant_id, object_id, key_id, value, rec_id) values (".formatted(tx.cell()))
                .bind(tenant())
                .sql(", %d, %d, ".formatted(table.type().id(), field.id()))
                .bind(key)
                .sql(", ")
                .bind(id)
                .sql(")")
                .build());
    }

    /** Empties look-ups of the record. */
    void release(long id, List<Field> lookups) {
        var old = JsonMapper.shared().createObjectNode();
        SqlBuilder set = update("updated_at = ")
                .bind(viewer.now())
                .sql(", updated_by = ")
                .bind(actor());
        for (Field lookup : lookups) {
            switch (table.column(lookup.name())) {
                case Column.Plain(var name, var _) -> set.sql(", " + name + " = null");
                case Column.Overflow(var fieldId, var _) -> set.sql(", x = x - '" + fieldId + "'");
                case Column.RecordTypeColumn _, Column.Computed _ ->
                    throw new IllegalArgumentException("not a look-up: " + lookup.name());
            }
            old.putNull(Integer.toString(lookup.id()));
        }
        SqlBuilder sql = one(set, id).sql(" and deleted_at is null returning id, version)");
        sql.sql(
                ",\nhistory as (insert into %s.hist (tenant_id, object_id, rec_id, version, at, actor, op, old)\n select "
                        .formatted(tx.cell()));
        sql.bind(tenant())
                .sql(", %d, id, version, ".formatted(table.type().id()))
                .bind(viewer.now())
                .sql(", ");
        sql.bind(actor()).sql(", 'u', ").bind(new Jsonb(old.toString())).sql(" from saved)");
        announce(sql, "update");
        run(sql);
    }

    private SqlBuilder update(String first) {
        return new SqlBuilder()
                .sql("with saved as (update %s.rec r set version = version + 1, ".formatted(tx.cell()))
                .sql(first);
    }

    private SqlBuilder one(SqlBuilder sql, long id) {
        return sql.sql(" where tenant_id = ")
                .bind(tenant())
                .sql(" and object_id = %d and id = ".formatted(table.type().id()))
                .bind(id);
    }

    private void history(SqlBuilder sql, char op) {
        sql.sql(
                        ",\nhistory as (insert into %s.hist (tenant_id, object_id, rec_id, version, at, actor, op, old)\n select "
                                .formatted(tx.cell()))
                .bind(tenant())
                .sql(", %d, id, version, ".formatted(table.type().id()))
                .bind(viewer.now())
                .sql(", ")
                .bind(actor())
                .sql(", '%s', null from saved)".formatted(op));
    }

    private void announce(SqlBuilder sql, String op) {
        var event = JsonMapper.shared()
                .createObjectNode()
                .put("object", table.type().name())
                .put("op", op);
        sql.sql(",\nannounced as (insert into %s.outbox (tenant_id, topic, payload) select ".formatted(tx.cell()))
                .bind(tenant())
                .sql(", 'recordSaved', ")
                .bind(new Jsonb(event.toString()))
                .sql("::jsonb || jsonb_build_object('id', id::text) from saved)");
    }

    private void run(SqlBuilder sql) {
        tx.query(sql.sql("\nselect version from saved").build(), row -> row.getInt(1));
    }

    private int tenant() {
        return viewer.binding().tenant().value();
    }

    private long actor() {
        return viewer.user().id().value();
    }
}
