package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the records that point at others, by all look-ups there are, in one round trip. */
final class PointingRecords {
    private final Viewer viewer;
    private final TenantTransaction tx;
    private final TenantTables tables;
    private final Relations relations;
    private final int most;

    PointingRecords(Viewer viewer, TenantTransaction tx, TenantTables tables, int most) {
        this.viewer = viewer;
        this.tx = tx;
        this.tables = tables;
        this.relations = Relations.of(viewer.snapshot());
        this.most = most;
    }

    /** What points at these records, locked; at most {@code most} by each look-up. */
    List<PointingRecord> at(List<BatchMember> targets) {
        Map<ObjectType, List<Long>> ids = targets.stream()
                .collect(Collectors.groupingBy(
                        BatchMember::type, Collectors.mapping(BatchMember::id, Collectors.toList())));
        List<Relations.Pointer> pointers = new ArrayList<>();
        var sql = new SqlBuilder();
        ids.forEach((target, each) -> relations.to(target).forEach(pointer -> {
            sql.sql((pointers.isEmpty() ? "with " : ",\n") + "p" + pointers.size() + " as (")
                    .add(select(pointers.size(), pointer, each))
                    .sql(")");
            pointers.add(pointer);
        }));
        if (pointers.isEmpty()) {
            return List.of();
        }
        sql.sql(IntStream.range(0, pointers.size())
                .mapToObj(i -> "select * from p" + i)
                .collect(Collectors.joining(" union all ", "\n", "")));
        return tx.query(
                sql.build(), row -> new PointingRecord(pointers.get(row.getInt(1)), row.getLong(2), row.getLong(3)));
    }

    private Sql select(int number, Relations.Pointer pointer, List<Long> targets) {
        RecordTable table = tables.of(pointer.type());
        String column = table.column(pointer.lookup().name()).sql("r");
        return new SqlBuilder()
                .sql("select %d, r.id, %s from %s where r.tenant_id = "
                        .formatted(number, column, table.from(tx.cell(), "r")))
                .bind(viewer.binding().tenant().value())
                .sql(" and " + table.living("r") + " and " + column + " = any(")
                .bind(targets.stream().mapToLong(Long::longValue).toArray())
                .sql("::bigint[]) order by r.id limit " + most + " for update")
                .build();
    }
}
