package io.fangyuan.approval;

import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.DataScope;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectRights;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PersonRule;
import io.fangyuan.metadata.PublishCheck;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps processes that records are waiting in, and warns of approvers who are nobody or could not read what they decide. */
@Component
final class ApprovalPublishCheck implements PublishCheck {

    @Override
    public List<Finding> check(Snapshot before, Snapshot candidate, TenantTransaction tx) {
        return Stream.concat(removed(before, candidate, tx), approvers(candidate, tx))
                .toList();
    }

    /** A process that is gone would leave its records neither locked nor to be decided. */
    private static Stream<Finding> removed(Snapshot before, Snapshot after, TenantTransaction tx) {
        return before.objects().stream()
                .flatMap(type -> type.approvalProcesses().stream()
                        .filter(process -> after.findObject(type.name())
                                .flatMap(now -> now.approvalProcess(process.name()))
                                .isEmpty())
                        .flatMap(process -> running(before, type, process, tx)));
    }

    private static Stream<Finding> running(
            Snapshot snapshot, ObjectType type, ApprovalProcess process, TenantTransaction tx) {
        var sql = Sql.of("""
                select count(*)
                from %s.approval
                where tenant_id = ? and object_id = ? and process = ? and state = 'pending'
                """.formatted(tx.cell()), snapshot.tenant().value(), type.id(), process.name());
        int count = tx.query(sql, row -> row.getInt(1)).getFirst();
        return count == 0
                ? Stream.empty()
                : Stream.of(Finding.error(key(type, process), "", "approvals_running", Map.of("count", count)));
    }

    private static Stream<Finding> approvers(Snapshot after, TenantTransaction tx) {
        Set<String> logins = logins(after, tx);
        return after.objects().stream()
                .flatMap(type -> type.approvalProcesses().stream()
                        .flatMap(process -> IntStream.range(0, process.steps().size())
                                .boxed()
                                .flatMap(i -> approvers(after, type, process, i, logins))));
    }

    private static Stream<Finding> approvers(
            Snapshot after, ObjectType type, ApprovalProcess process, int step, Set<String> logins) {
        List<PersonRule> rules = process.steps().get(step).approvers();
        return IntStream.range(0, rules.size()).boxed().flatMap(i -> {
            String pointer = "/steps/" + step + "/approvers/" + i;
            return switch (rules.get(i)) {
                case PersonRule.Users(var named) ->
                    named.stream()
                            .filter(login -> !logins.contains(login))
                            .map(login -> warning(type, process, pointer, "unknown_login", Map.of("login", login)));
                case PersonRule.Role(var role) ->
                    after
                            .role(role)
                            .filter(found -> found.objects()
                                            .getOrDefault(type.name(), ObjectRights.NONE)
                                            .read()
                                    == DataScope.NONE)
                            .map(_ -> warning(type, process, pointer, "approver_cannot_read", Map.of("role", role)))
                            .stream();
                case PersonRule.PersonField _,
                        PersonRule.Superior _,
                        PersonRule.DepartmentHead _,
                        PersonRule.Chosen _ -> Stream.empty();
            };
        });
    }

    private static Set<String> logins(Snapshot snapshot, TenantTransaction tx) {
        var sql = Sql.of(
                "select login from %s.app_user where tenant_id = ? and active".formatted(tx.cell()),
                snapshot.tenant().value());
        return new HashSet<>(tx.query(sql, row -> row.getString(1)));
    }

    private static Finding warning(
            ObjectType type, ApprovalProcess process, String pointer, String code, Map<String, Object> params) {
        return Finding.of(Severity.WARNING, key(type, process), pointer, code, params);
    }

    private static DocumentKey key(ObjectType type, ApprovalProcess process) {
        return DocumentKey.of(Kind.APPROVAL_PROCESS, type.name(), process.name());
    }
}
