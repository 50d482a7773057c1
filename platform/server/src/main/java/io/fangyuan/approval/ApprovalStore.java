package io.fangyuan.approval;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Approvals of one tenant as they lie in the database, read in a transaction. */
final class ApprovalStore {
    private final Viewer viewer;
    private final TenantTransaction tx;
    private final int tenant;

    ApprovalStore(Viewer viewer, TenantTransaction tx) {
        this.viewer = viewer;
        this.tx = tx;
        this.tenant = viewer.binding().tenant().value();
    }

    /** A row of the table alone. */
    private record Row(
            RecordId id,
            int object,
            RecordId record,
            String process,
            String hash,
            Label label,
            int round,
            String state,
            OptionalInt step,
            RecordId submitter,
            Map<String, List<RecordId>> chosen) {}

    private record Task(RecordId approver, boolean approved) {}

    /** The approval, unless there is none or its object is not defined any more. */
    Optional<Approval> find(RecordId id) {
        return one(select("id = ?"), id.value());
    }

    /** The same, locked until the transaction ends. Lock its record first. */
    Optional<Approval> locked(RecordId id) {
        return one(select("id = ?") + " for update", id.value());
    }

    /** The latest round of the record in this process. */
    Optional<Approval> latest(ObjectType type, RecordId record, String process) {
        return one(
                select("object_id = ? and rec_id = ? and process = ? order by round desc limit 1"),
                type.id(),
                record.value(),
                process);
    }

    /** What the record is waiting in now, whatever the process. */
    Optional<Approval> pending(ObjectType type, RecordId record) {
        return one(select("object_id = ? and rec_id = ? and state = 'pending'"), type.id(), record.value());
    }

    private String select(String condition) {
        return """
                select id, object_id, rec_id, process, process_hash, label::text, round, state, step, submitter,
                  chosen::text
                from %s.approval
                where tenant_id = ? and %s""".formatted(tx.cell(), condition);
    }

    private Optional<Approval> one(String sql, Object... binds) {
        var all = new ArrayList<Object>(List.of(tenant));
        all.addAll(List.of(binds));
        return tx.query(new Sql(sql, List.copyOf(all)), ApprovalStore::row).stream()
                .findFirst()
                .flatMap(row -> viewer.snapshot().findObject(row.object()).map(type -> approval(row, type)));
    }

    private static Row row(ResultSet row) throws SQLException {
        int step = row.getInt(9);
        return new Row(
                new RecordId(row.getLong(1)),
                row.getInt(2),
                new RecordId(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                ApprovalJson.label(row.getString(6)),
                row.getInt(7),
                row.getString(8),
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(step),
                new RecordId(row.getLong(10)),
                ApprovalJson.people(row.getString(11)));
    }

    private Approval approval(Row row, ObjectType type) {
        return new Approval(
                row.id(),
                type,
                row.record(),
                row.process(),
                row.hash(),
                row.label(),
                row.round(),
                state(row),
                steps(row.id()),
                row.submitter(),
                row.chosen());
    }

    private ApprovalState state(Row row) {
        return switch (row.state()) {
            case "approved" -> new ApprovalState.Approved();
            case "refused" -> new ApprovalState.Refused();
            case "returned" -> new ApprovalState.Returned();
            case "recalled" -> new ApprovalState.Recalled();
            default -> pending(row.id(), row.step().orElseThrow());
        };
    }

    private ApprovalState.Pending pending(RecordId id, int step) {
        List<Task> tasks = tx.query(
                Sql.of("""
                        select approver, state = 'approved'
                        from %s.approval_task
                        where tenant_id = ? and approval_id = ? and step = ?
                        order by position
                        """.formatted(tx.cell()), tenant, id.value(), step),
                row -> new Task(new RecordId(row.getLong(1)), row.getBoolean(2)));
        Set<RecordId> approved =
                tasks.stream().filter(Task::approved).map(Task::approver).collect(Collectors.toSet());
        return new ApprovalState.Pending(
                step, mode(id, step), tasks.stream().map(Task::approver).toList(), approved);
    }

    private Mode mode(RecordId id, int step) {
        var sql = Sql.of(
                "select mode from %s.approval_step where tenant_id = ? and approval_id = ? and step = ?"
                        .formatted(tx.cell()),
                tenant,
                id.value(),
                step);
        return Mode.valueOf(tx.query(sql, row -> row.getString(1)).getFirst());
    }

    private List<String> steps(RecordId id) {
        var sql = Sql.of(
                "select name from %s.approval_step where tenant_id = ? and approval_id = ? order by step"
                        .formatted(tx.cell()),
                tenant,
                id.value());
        return tx.query(sql, row -> row.getString(1));
    }
}
