package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unique keys of records that were there before their field became unique. */
final class UniqueBackfill {
    private final RecordTable table;
    private final Field field;
    private final TenantId tenant;
    private final TenantTransaction tx;

    /** A value that two records hold. */
    record Duplicate(String value, long first, long second) {}

    private record Holder(long id, String key) {}

    UniqueBackfill(RecordTable table, Field field, TenantId tenant, TenantTransaction tx) {
        this.table = table;
        this.field = field;
        this.tenant = tenant;
        this.tx = tx;
    }

    List<Duplicate> duplicates() {
        Map<String, Long> first = new HashMap<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (Holder holder : holders()) {
            Long earlier = first.putIfAbsent(holder.key(), holder.id());
            if (earlier != null) {
                duplicates.add(new Duplicate(holder.key(), earlier, holder.id()));
            }
        }
        return duplicates;
    }

    /** Takes the keys of all living records, and lets go whatever was taken when the field was unique before. */
    void fill() {
        tx.update(new SqlBuilder()
                .sql("delete from %s.uniq where tenant_id = ".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(" and object_id = %d and key_id = %d"
                        .formatted(table.type().id(), field.id()))
                .build());
        holders()
                .forEach(holder -> tx.update(new SqlBuilder()
                        .sql("insert into %s.uniq (tenant_id, object_id, key_id, value, rec_id) values ("
                                .formatted(tx.cell()))
                        .bind(tenant.value())
                        .sql(", %d, %d, ".formatted(table.type().id(), field.id()))
                        .bind(holder.key())
                        .sql(", ")
                        .bind(holder.id())
                        .sql(")")
                        .build()));
    }

    private List<Holder> holders() {
        String column = table.column(field.name()).sql("r");
        return tx.query(
                new SqlBuilder()
                        .sql("select r.id, " + column + " from " + table.from(tx.cell(), "r") + " where r.tenant_id = ")
                        .bind(tenant.value())
                        .sql(" and " + table.living("r") + " and " + column + " is not null order by r.id")
                        .build(),
                row -> new Holder(row.getLong(1), key(ColumnValues.read(row, 2, field.kind()))));
    }

    private String key(Value value) {
        return field.type().uniqueKey(value);
    }
}
