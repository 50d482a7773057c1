package io.fangyuan.record;

import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.BinStatements.Key;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was deleted and can come back: batch by batch, exactly what went together. */
@Component
public final class RecycleBin {
    private static final int MOST = 200;

    private final TenantDatabase database;
    private final RecordTables tables;
    private final RecordSaver saver;

    RecycleBin(TenantDatabase database, RecordTables tables, RecordSaver saver) {
        this.database = database;
        this.tables = tables;
        this.saver = saver;
    }

    /**
     * A deleted record that stands for its batch.
     *
     * @param size how many records the batch holds
     */
    public record Entry(RecordId batch, String name, Instant at, RecordId by, int size) {}

    /** The batches of this object that the viewer may restore, the latest first, at most 200. */
    public List<Entry> list(Viewer viewer, ObjectType type) {
        RecordTable table = tables.of(viewer).of(type);
        var scope = QueryScope.of(viewer, tables.of(viewer), table);
        Sql sql = new SqlBuilder()
                .sql("select r.id, " + scope.name(table, "r") + ", r.deleted_at, r.deleted_by,\n")
                .sql(" (select count(*) from %s.rec b where b.tenant_id = r.tenant_id and b.delete_batch = r.id)"
                        .formatted(viewer.binding().cell()))
                .sql("\nfrom " + table.from(viewer.binding().cell(), "r"))
                .add(scope.joins().sql())
                .sql("\nwhere r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and r.object_id = %d and r.deleted_at is not null and r.delete_batch = r.id and "
                        .formatted(type.id()))
                .add(scope.allowed(table, Verb.DELETE))
                .sql("\norder by r.deleted_at desc, r.id desc limit " + MOST)
                .build();
        return database.read(
                viewer.binding(),
                sql.planned(),
                row -> new Entry(
                        new RecordId(row.getLong(1)),
                        row.getString(2) == null ? "" : row.getString(2),
                        io.fangyuan.store.Columns.instant(row, 3),
                        new RecordId(row.getLong(4)),
                        row.getInt(5)));
    }

    /**
     * Brings a batch back whole; refused as a whole when one of its unique values has been taken meanwhile, or when a
     * record that one of its records cannot be without has been deleted.
     */
    public void restore(Viewer viewer, RecordId batch) {
        tables.of(viewer);
        database.transaction(viewer.binding(), tx -> {
            restore(viewer, batch, tx);
            return batch;
        });
    }

    private void restore(Viewer viewer, RecordId batch, TenantTransaction tx) {
        Set<BatchMember> members = members(viewer, batch, tx);
        BatchMember root = members.stream()
                .filter(member -> member.id() == batch.value())
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("batch", batch.toString())));
        requireAllowed(viewer, root, tx);
        new BinStatements(viewer, tx).restore(members);
        takeKeys(viewer, members, tx);
        new DanglingLookups(viewer, tables.of(viewer), tx).settle(members);
        fillLookups(viewer, batch, members, tx);
        refreshAbove(viewer, members, tx);
        if (root.type().owned().isPresent()) {
            saver.lineReturned(viewer, root.type(), batch, new SaveSession.Together(tx));
        }
    }

    /** Records that sum up the restored ones count them again. */
    private void refreshAbove(Viewer viewer, Collection<BatchMember> members, TenantTransaction tx) {
        var rollUps = new RollUpKeeper(viewer, tables.of(viewer), tx);
        Set<RollUpKeeper.Target> above = new LinkedHashSet<>();
        members.forEach(member -> rollUps.read(member.type(), member.id())
                .ifPresent(record -> above.addAll(rollUps.above(RollUpKeeper.deleted(record), record))));
        rollUps.lock(above);
        rollUps.refresh(above);
    }

    private Set<BatchMember> members(Viewer viewer, RecordId batch, TenantTransaction tx) {
        Sql sql = new SqlBuilder()
                .sql("select object_id, id from %s.rec where tenant_id = ".formatted(tx.cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and delete_batch = ")
                .bind(batch.value())
                .sql(" order by id for update")
                .build();
        return tx.query(sql, row -> Map.entry(row.getInt(1), row.getLong(2))).stream()
                .filter(member -> viewer.snapshot().findObject(member.getKey()).isPresent())
                .map(member -> new BatchMember(viewer.snapshot().object(member.getKey()), member.getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void requireAllowed(Viewer viewer, BatchMember root, TenantTransaction tx) {
        RecordTable table = tables.of(viewer).of(root.type());
        var scope = QueryScope.of(viewer, tables.of(viewer), table);
        Sql sql = new SqlBuilder()
                .sql("select 1 from " + table.from(tx.cell(), "r") + " where r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and r.object_id = %d and r.id = ".formatted(root.type().id()))
                .bind(root.id())
                .sql(" and ")
                .add(scope.allowed(table, Verb.DELETE))
                .build();
        if (tx.query(sql, row -> true).isEmpty()) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("batch", Long.toString(root.id())));
        }
    }

    private void takeKeys(Viewer viewer, Set<BatchMember> members, TenantTransaction tx) {
        List<Key> keys = members.stream()
                .collect(Collectors.groupingBy(BatchMember::type, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> keys(viewer, entry.getKey(), entry.getValue(), tx))
                .toList();
        List<Key> refused = keys.isEmpty() ? keys : new BinStatements(viewer, tx).take(keys);
        if (!refused.isEmpty()) {
            throw new Problem(
                    ProblemCode.INVALID_RECORD,
                    Map.of(),
                    refused.stream().map(RecycleBin::taken).distinct().toList());
        }
    }

    private Stream<Key> keys(Viewer viewer, ObjectType type, List<BatchMember> members, TenantTransaction tx) {
        RecordTable table = tables.of(viewer).of(type);
        List<Field> unique = table.fields().stream().filter(Field::unique).toList();
        if (unique.isEmpty()) {
            return Stream.empty();
        }
        long[] ids = members.stream().mapToLong(BatchMember::id).toArray();
        var select = SelectStatement.any(viewer, tables.of(viewer), table, unique)
                .where(new SqlBuilder()
                        .sql("r.id = any(")
                        .bind(ids)
                        .sql("::bigint[])")
                        .build())
                .byId()
                .of(viewer);
        return tx.query(select.sql(), select.reader()).stream()
                .map(row -> row.record().record())
                .flatMap(record -> unique.stream()
                        .filter(field -> !record.value(field.name()).isBlank())
                        .map(field -> new Key(
                                type,
                                field,
                                field.type().uniqueKey(record.value(field.name())),
                                record.id().value())));
    }

    private static Violation taken(Key key) {
        String name = key.field().name();
        return Violation.of("/values/" + name, "duplicate_value", Map.of("field", name));
    }

    /** Look-ups that were emptied when the batch was deleted, unless somebody has pointed them elsewhere. */
    private void fillLookups(Viewer viewer, RecordId batch, Set<BatchMember> restored, TenantTransaction tx) {
        var statements = new LookupStatements(viewer, tables.of(viewer), tx);
        List<ClearedLookup> lookups = statements.noted(batch.value(), restored);
        if (!lookups.isEmpty()) {
            statements.fill(lookups);
        }
        statements.forget(batch.value());
    }
}
