package io.fangyuan.record;

import io.fangyuan.fieldtype.Relation;
import io.fangyuan.fieldtype.Relation.OnDelete;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Look-ups of restored records to records that were deleted meanwhile. What would have kept its record from staying
 * without the other now keeps it in the bin; the rest is emptied, as it would have been at that deletion, and filled again
 * when the other record comes back.
 */
final class DanglingLookups {
    private static final long ALIVE = 0;

    private final Viewer viewer;
    private final TenantTables tables;
    private final TenantTransaction tx;

    /** A look-up and the batch that the record it leads to was deleted with, or {@link #ALIVE}. */
    private record Dangling(ClearedLookup cleared, long batch) {
        boolean isNeeded() {
            Field field = cleared.lookup();
            return field.required()
                    || field.relation().filter(DanglingLookups::isNeeded).isPresent();
        }
    }

    DanglingLookups(Viewer viewer, TenantTables tables, TenantTransaction tx) {
        this.viewer = viewer;
        this.tables = tables;
        this.tx = tx;
    }

    void settle(Collection<BatchMember> restored) {
        List<Dangling> dangling =
                restored.stream().collect(Collectors.groupingBy(BatchMember::type)).entrySet().stream()
                        .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                        .toList();
        refuse(dangling.stream().filter(Dangling::isNeeded).toList());
        dangling.stream()
                .collect(Collectors.groupingBy(
                        Dangling::batch, Collectors.mapping(Dangling::cleared, Collectors.toList())))
                .forEach((batch, lookups) -> new LookupStatements(viewer, tables, tx).clear(lookups, batch));
    }

    private static boolean isNeeded(Relation relation) {
        return relation.owned() || relation.onDelete() != OnDelete.CLEAR;
    }

    private static void refuse(List<Dangling> needed) {
        if (!needed.isEmpty()) {
            throw new Problem(
                    ProblemCode.INVALID_RECORD,
                    Map.of(),
                    needed.stream()
                            .map(each -> each.cleared().lookup().name())
                            .distinct()
                            .map(name -> Violation.of("/values/" + name, "restore_first", Map.of("field", name)))
                            .toList());
        }
    }

    private Stream<Dangling> of(ObjectType type, List<BatchMember> members) {
        long[] ids = members.stream().mapToLong(BatchMember::id).toArray();
        return type.fields().stream()
                .flatMap(field -> target(field).stream().flatMap(target -> of(type, field, target, ids).stream()));
    }

    private Optional<ObjectType> target(Field field) {
        return field.target().flatMap(viewer.snapshot()::findObject).filter(type -> !type.system());
    }

    /** Keeps the records that are alive from being deleted until the restore is committed. */
    private List<Dangling> of(ObjectType type, Field field, ObjectType target, long[] ids) {
        RecordTable table = tables.of(type);
        String lookup = table.column(field.name()).sql("r");
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.id, t.id, t.delete_batch from " + table.from(tx.cell(), "r"))
                .sql(" join %s.rec t on t.tenant_id = r.tenant_id and t.object_id = %d and t.id = %s"
                        .formatted(tx.cell(), target.id(), lookup))
                .sql("\nwhere r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and " + table.living("r") + " and r.id = any(")
                .bind(ids)
                .sql("::bigint[])\nfor share of t");
        return tx
                .query(
                        sql.build(),
                        row -> new Dangling(
                                new ClearedLookup(new BatchMember(type, row.getLong(1)), field, row.getLong(2)),
                                row.getLong(3)))
                .stream()
                .filter(each -> each.batch() != ALIVE)
                .toList();
    }
}
