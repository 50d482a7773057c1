package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets a computed field of many records at once. Versions and history stay: nobody has edited the records. */
final class BulkValues {
    private final RecordTable table;
    private final TenantId tenant;
    private final TenantTransaction tx;

    BulkValues(RecordTable table, TenantId tenant, TenantTransaction tx) {
        this.table = table;
        this.tenant = tenant;
        this.tx = tx;
    }

    /** Stores the values by the ids of their records. */
    void store(Field field, Map<Long, Value> values) {
        String type = SlotFamily.of(field.kind()).sqlType();
        String set = switch (table.column(field.name())) {
            case Column.Plain(var name, var _) -> name + " = v.value::" + type;
            case Column.Overflow(var id, var _) ->
                "x = coalesce(r.x, '{}') || jsonb_build_object('%d', v.value)".formatted(id);
            case Column.RecordTypeColumn _, Column.Computed _ ->
                throw new IllegalArgumentException("not computed: " + field.name());
        };
        var ids = List.copyOf(values.keySet());
        tx.update(new SqlBuilder()
                .sql("update %s.rec r set %s from unnest(".formatted(tx.cell(), set))
                .bind(ids.stream().mapToLong(Long::longValue).toArray())
                .sql("::bigint[], ")
                .bind(ids.stream()
                        .map(id -> text(values.getOrDefault(id, Value.BLANK)))
                        .toArray(String[]::new))
                .sql("::text[]) v(id, value) where r.tenant_id = ")
                .bind(tenant.value())
                .sql(" and r.object_id = %d and r.id = v.id"
                        .formatted(table.type().id()))
                .build());
    }

    private static @Nullable String text(Value value) {
        return value.isBlank() ? null : StoredJson.write(value).asString();
    }
}
