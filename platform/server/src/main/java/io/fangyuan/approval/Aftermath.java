package io.fangyuan.approval;

import io.fangyuan.approval.Transition.Happening;
import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.effect.EffectContext;
import io.fangyuan.effect.EffectRunner;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Effect;
import io.fangyuan.metadata.Kind;
import io.fangyuan.notify.Notifications;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.OpenSave;
import io.fangyuan.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows from a decision in its own transaction: the effects the process lays down, and who is told. */
@Component
public final class Aftermath {
    /** Where nodes hear that something moved for a user; the payload is {@code tenantId:userId}. */
    public static final String CHANNEL = "fangyuan_approval";

    /** Where nodes hear that something moved for a record; the payload is {@code tenantId:objectId:recordId}. */
    public static final String RECORD_CHANNEL = "fangyuan_approval_record";

    private final EffectRunner effects;
    private final Notifications notifications;

    Aftermath(EffectRunner effects, Notifications notifications) {
        this.effects = effects;
        this.notifications = notifications;
    }

    /** Throws INVALID_RECORD when an effect cannot happen; then the decision does not happen either. */
    void follow(
            Viewer viewer,
            ApprovalProcess process,
            Approval approval,
            ApprovalState before,
            Moved moved,
            OpenSave open) {
        var cause = DocumentKey.of(Kind.APPROVAL_PROCESS, approval.type().name(), approval.process());
        effects.run(
                effects(viewer, process, moved),
                new EffectContext(viewer, cause, approval.type(), approval.record(), open));
        ApprovalNotices.of(viewer, approval, before, moved)
                .forEach((notice, people) -> notifications.send(open.transaction(), viewer, people, notice));
        wake(viewer, approval, open);
    }

    private static List<Effect> effects(Viewer viewer, ApprovalProcess process, Moved moved) {
        List<Effect> all = new ArrayList<>();
        if (moved.happenings().stream().anyMatch(Happening.Submitted.class::isInstance)) {
            all.addAll(whole(viewer, process, process.effects().submitted()));
        }
        switch (moved.to()) {
            case ApprovalState.Approved _ ->
                all.addAll(whole(viewer, process, process.effects().approved()));
            case ApprovalState.Refused _ ->
                all.addAll(whole(viewer, process, process.effects().refused()));
            case ApprovalState.NotSubmitted _,
                    ApprovalState.Pending _,
                    ApprovalState.Returned _,
                    ApprovalState.Recalled _ -> {}
        }
        return all;
    }

    private static List<Effect> whole(Viewer viewer, ApprovalProcess process, Optional<List<Effect>> effects) {
        return effects.orElseThrow(() -> new Problem(
                ProblemCode.INVALID_RECORD,
                Map.of(),
                List.of(Violation.of(
                        "", "effects_broken", Map.of("process", process.label().in(viewer.locale()))))));
    }

    /** Refreshes the open pages of everyone who has a part in it, and of those who look at the record. */
    private static void wake(Viewer viewer, Approval approval, OpenSave open) {
        int tenant = viewer.binding().tenant().value();
        long id = approval.id().value();
        open.transaction()
                .query(
                        Sql.of(
                                """
                                select pg_notify(?, ? || ':' || person)
                                from (
                                  select submitter as person from %1$s.approval where tenant_id = ? and id = ?
                                  union
                                  select approver from %1$s.approval_task where tenant_id = ? and approval_id = ?) part
                                union all
                                select pg_notify(?, ?)
                                """.formatted(open.transaction().cell()),
                                CHANNEL,
                                Integer.toString(tenant),
                                tenant,
                                id,
                                tenant,
                                id,
                                RECORD_CHANNEL,
                                tenant + ":" + approval.type().id() + ":" + approval.record()),
                        row -> row.getString(1));
    }
}
