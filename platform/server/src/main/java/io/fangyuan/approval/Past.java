package io.fangyuan.approval;

import io.fangyuan.approval.ApprovalEvent.Approve;
import io.fangyuan.approval.ApprovalEvent.Recall;
import io.fangyuan.approval.ApprovalEvent.Refuse;
import io.fangyuan.approval.ApprovalEvent.Return;
import io.fangyuan.approval.ApprovalEvent.Submit;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What was said in a round so far: it tells a repeated decision from a new one, and who was faster. */
final class Past {
    private final Viewer viewer;
    private final Approval approval;
    private final List<Line> lines;

    private record Line(String event, int step, Optional<RecordId> actor) {
        boolean isBy(RecordId person) {
            return actor.filter(person::equals).isPresent();
        }
    }

    Past(Viewer viewer, Approval approval, TenantTransaction tx) {
        this.viewer = viewer;
        this.approval = approval;
        this.lines = tx.query(
                Sql.of(
                        """
                        select event, coalesce(step, -1), actor
                        from %s.approval_log
                        where tenant_id = ? and approval_id = ?
                        order by seq desc
                        """.formatted(tx.cell()),
                        viewer.binding().tenant().value(),
                        approval.id().value()),
                row -> new Line(
                        row.getString(1),
                        row.getInt(2),
                        Optional.ofNullable((Long) row.getObject(3)).map(RecordId::new)));
    }

    /** Whether the same person has done exactly this already. */
    boolean knows(ApprovalEvent event) {
        return switch (event) {
            case Submit _ -> false;
            case Approve(var by, var step) -> knows("approved", step, by);
            case Refuse(var by, var step) -> knows("refused", step, by);
            case Return(var by, var step) -> knows("returned", step, by);
            case Recall(var by) -> lines.stream().anyMatch(line -> line.event().equals("recalled") && line.isBy(by));
        };
    }

    private boolean knows(String event, int step, RecordId by) {
        return lines.stream().anyMatch(line -> line.event().equals(event) && line.step() == step && line.isBy(by));
    }

    /** The problem that tells somebody why their event may not happen. */
    Problem refusal(Transition.Reason reason, ApprovalEvent event) {
        return switch (reason) {
            case NOT_SUBMITTED -> Approvals.notFound(approval.id());
            case PENDING -> Approvals.pending(viewer, approval);
            case APPROVED -> new Problem(ProblemCode.ALREADY_APPROVED);
            case OVER -> decided(_ -> true);
            case NOT_YOUR_TURN -> outOfTurn(event);
            case NOT_YOURS -> new Problem(ProblemCode.FORBIDDEN);
        };
    }

    private Problem outOfTurn(ApprovalEvent event) {
        int step = switch (event) {
            case Approve(var _, var at) -> at;
            case Refuse(var _, var at) -> at;
            case Return(var _, var at) -> at;
            case Submit _, Recall _ -> -1;
        };
        boolean isPast = approval.state() instanceof ApprovalState.Pending pending && step < pending.step();
        return isPast ? decided(line -> line.step() == step) : new Problem(ProblemCode.NOT_YOUR_TURN);
    }

    private Problem decided(Predicate<Line> where) {
        String who = lines.stream()
                .filter(where)
                .flatMap(line -> line.actor().stream())
                .findFirst()
                .flatMap(viewer.org()::user)
                .map(User::name)
                .orElse("");
        return new Problem(ProblemCode.APPROVAL_DECIDED, Map.of("who", who));
    }
}
