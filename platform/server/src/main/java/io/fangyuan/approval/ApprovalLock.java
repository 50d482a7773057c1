package io.fangyuan.approval;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.SaveGuard;
import io.fangyuan.rule.Change;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a record as it is while people decide about it, except for what the step leaves open to those who decide. */
@Component
final class ApprovalLock implements SaveGuard {
    private static final String LOCKED = "locked_by_approval";
    private static final Set<String> STAMPS = Set.of(SystemFields.UPDATED_BY, SystemFields.UPDATED_AT);

    @Override
    public boolean guards(Viewer viewer, ObjectType type) {
        return !type.approvalProcesses().isEmpty();
    }

    @Override
    public List<Violation> violations(
            Viewer viewer, RecordId id, Change change, Set<String> relations, TenantTransaction tx) {
        return open(viewer, change.type(), id, tx).stream()
                .flatMap(open ->
                        Stream.concat(changed(change), relations.stream()).filter(name -> !open.contains(name)))
                .map(name -> Violation.of("/values/" + name, LOCKED, Map.of("field", name)))
                .toList();
    }

    private static Stream<String> changed(Change change) {
        return change.type().fields().stream()
                .filter(field -> field.writable() && !STAMPS.contains(field.name()))
                .filter(field ->
                        !change.after(field.name()).equals(change.before().getOrDefault(field.name(), Value.BLANK)))
                .map(Field::name);
    }

    @Override
    public List<Violation> deletion(Viewer viewer, ObjectType type, RecordId id, TenantTransaction tx) {
        return open(viewer, type, id, tx).stream()
                .map(_ -> Violation.of("", LOCKED, Map.of()))
                .toList();
    }

    /** What the viewer may change of a record that is being decided; empty where nobody decides about it. */
    private static Optional<Set<String>> open(Viewer viewer, ObjectType type, RecordId id, TenantTransaction tx) {
        var sql = Sql.of(
                """
                select case when t.approver is null then '{}' else s.editable end
                from %1$s.approval a
                join %1$s.approval_step s on s.tenant_id = a.tenant_id and s.approval_id = a.id and s.step = a.step
                left join %1$s.approval_task t on t.tenant_id = s.tenant_id and t.approval_id = s.approval_id
                  and t.step = s.step and t.approver = ? and t.state = 'open'
                where a.tenant_id = ? and a.object_id = ? and a.rec_id = ? and a.state = 'pending'
                """.formatted(tx.cell()),
                viewer.user().id().value(),
                viewer.binding().tenant().value(),
                type.id(),
                id.value());
        return tx
                .query(sql, row -> Set.copyOf(List.of((String[]) row.getArray(1).getArray())))
                .stream()
                .findFirst();
    }
}
