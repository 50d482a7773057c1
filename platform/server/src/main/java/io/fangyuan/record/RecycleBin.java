package io.fangyuan.record;

import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was deleted and can come back: batch by batch, exactly what went together. */
@Component
public final class RecycleBin {
    private static final int MOST = 200;

    private final TenantDatabase database;
    private final RecordTables tables;

    RecycleBin(TenantDatabase database, RecordTables tables) {
        this.database = database;
        this.tables = tables;
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
        var scope = new QueryScope(viewer, Contexts.of(viewer), tables.of(viewer), table);
        Sql sql = new SqlBuilder()
                .sql("select r.id, r.name, r.deleted_at, r.deleted_by,\n")
                .sql(" (select count(*) from %s.rec b where b.tenant_id = r.tenant_id and b.delete_batch = r.id)"
                        .formatted(viewer.binding().cell()))
                .sql("\nfrom " + table.from(viewer.binding().cell(), "r") + "\nwhere r.tenant_id = ")
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

    /** Brings a batch back whole; refused as a whole when one of its unique values has been taken meanwhile. */
    public void restore(Viewer viewer, RecordId batch) {
        database.transaction(viewer.binding(), tx -> {
            restore(viewer, batch, tx);
            return batch;
        });
    }

    private record Member(ObjectType type, long id) {}

    private void restore(Viewer viewer, RecordId batch, TenantTransaction tx) {
        List<Member> members = members(viewer, batch, tx);
        Member root = members.stream()
                .filter(member -> member.id() == batch.value())
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("batch", batch.toString())));
        requireAllowed(viewer, root, tx);
        members.forEach(member -> restore(viewer, member, tx));
    }

    private List<Member> members(Viewer viewer, RecordId batch, TenantTransaction tx) {
        Sql sql = new SqlBuilder()
                .sql("select object_id, id from %s.rec where tenant_id = ".formatted(tx.cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and delete_batch = ")
                .bind(batch.value())
                .sql(" order by id for update")
                .build();
        return tx.query(sql, row -> Map.entry(row.getInt(1), row.getLong(2))).stream()
                .filter(member -> viewer.snapshot().findObject(member.getKey()).isPresent())
                .map(member -> new Member(viewer.snapshot().object(member.getKey()), member.getValue()))
                .toList();
    }

    private void requireAllowed(Viewer viewer, Member root, TenantTransaction tx) {
        RecordTable table = tables.of(viewer).of(root.type());
        var scope = new QueryScope(viewer, Contexts.of(viewer), tables.of(viewer), table);
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

    private void restore(Viewer viewer, Member member, TenantTransaction tx) {
        RecordTable table = tables.of(viewer).of(member.type());
        var statements = new DeleteStatements(viewer, table, tx);
        statements.restore(member.id());
        List<Field> unique = table.fields().stream().filter(Field::unique).toList();
        if (unique.isEmpty()) {
            return;
        }
        var select = SelectStatement.any(viewer, tables.of(viewer), table, unique)
                .where(Sql.of("r.id = ?", member.id()))
                .single();
        tx.query(select.sql(), select.reader())
                .forEach(row ->
                        unique.forEach(field -> take(statements, row.record().record(), field)));
    }

    private static void take(DeleteStatements statements, ObjectRecord restored, Field field) {
        Value value = restored.value(field.name());
        if (value.isBlank()) {
            return;
        }
        try {
            statements.take(restored.id().value(), field, field.type().uniqueKey(value));
        } catch (UniqueViolation taken) {
            throw new Problem(
                    ProblemCode.INVALID_RECORD,
                    Map.of(),
                    List.of(Violation.of("/values/" + field.name(), "duplicate_value", Map.of("field", field.name()))));
        }
    }
}
