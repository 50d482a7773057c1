package io.fangyuan.record;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the roll-ups of all records of an object anew, a thousand at a time. */
final class RollUpBackfill {
    private static final int BATCH = 1_000;

    private final TenantTables tables;
    private final ObjectType parent;
    private final TenantTransaction tx;

    RollUpBackfill(TenantTables tables, ObjectType parent, TenantTransaction tx) {
        this.tables = tables;
        this.parent = parent;
        this.tx = tx;
    }

    /** Of roll-ups that share their look-up. */
    void fill(List<RollUp> together) {
        var query = new RollUpQuery(tables, tx.cell(), together);
        List<Long> ids = after(0);
        while (!ids.isEmpty()) {
            store(together, query, ids);
            ids = after(ids.getLast());
        }
    }

    /** Deleted records too: they may come back. */
    private List<Long> after(long id) {
        return tx.query(
                Sql.of(
                        "select id from %s.rec where tenant_id = ? and object_id = %d and id > ? order by id limit %d"
                                .formatted(tx.cell(), parent.id(), BATCH),
                        tenant().value(),
                        id),
                row -> row.getLong(1));
    }

    private void store(List<RollUp> together, RollUpQuery query, List<Long> ids) {
        Query<Map.Entry<Long, Map<String, Value>>> sums =
                query.of(ids.stream().mapToLong(Long::longValue).toArray());
        Map<Long, Map<String, Value>> byParent = new HashMap<>();
        tx.query(sums.sql(), sums.reader()).forEach(entry -> byParent.put(entry.getKey(), entry.getValue()));
        Map<String, Value> ofNone = query.ofNone();
        var bulk = new BulkValues(tables.of(parent), tenant(), tx);
        for (RollUp rollUp : together) {
            String name = rollUp.field().name();
            Map<Long, Value> values = new HashMap<>();
            ids.forEach(id -> values.put(id, byParent.getOrDefault(id, ofNone).getOrDefault(name, Value.BLANK)));
            bulk.store(rollUp.field(), values);
        }
    }

    private TenantId tenant() {
        return tables.snapshot().tenant();
    }
}
