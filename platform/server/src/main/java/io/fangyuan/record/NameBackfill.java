package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;

/**
 * Moves values when another field names the records of an object, for names lie in a column of their own. What a field
 * held that the release no longer mentions waits in the overflow document until the field names them again.
 */
final class NameBackfill {
    private final RecordTable before;
    private final RecordTable after;
    private final TenantId tenant;
    private final TenantTransaction tx;

    NameBackfill(RecordTable before, RecordTable after, TenantId tenant, TenantTransaction tx) {
        this.before = before;
        this.after = after;
        this.tenant = tenant;
        this.tx = tx;
    }

    /** Deleted records too: they may come back. */
    void move() {
        Column from = column(before, after.type().nameField());
        Column to = column(after, before.type().nameField());
        tx.update(Sql.of(
                "update %s.rec r set name = %s, %s where tenant_id = ? and object_id = %d"
                        .formatted(
                                tx.cell(), from.sql("r"), keep(to), after.type().id()),
                tenant.value()));
    }

    private static Column column(RecordTable table, Field field) {
        return table.columns().getOrDefault(field.name(), new Column.Overflow(field.id(), field.kind()));
    }

    private static String keep(Column column) {
        return switch (column) {
            case Column.Plain(var name, var _) -> name + " = r.name";
            case Column.Overflow(var id, var _) ->
                "x = coalesce(r.x, '{}') || jsonb_build_object('%d', r.name)".formatted(id);
            case Column.RecordTypeColumn _, Column.Computed _ ->
                throw new IllegalArgumentException("names are text that is stored");
        };
    }
}
