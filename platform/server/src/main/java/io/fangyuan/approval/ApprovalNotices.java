package io.fangyuan.approval;

import io.fangyuan.approval.ApprovalState.Pending;
import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.Message;
import io.fangyuan.notify.Notice;
import io.fangyuan.value.RecordId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who is told what about a transition: those whose turn it has become, and the submitter of the end. */
final class ApprovalNotices {
    private static final String KIND = "approval";

    private ApprovalNotices() {}

    static Map<Notice, List<RecordId>> of(Viewer viewer, Approval approval, ApprovalState before, Moved moved) {
        return switch (moved.to()) {
            case Pending pending -> asked(approval, before, pending);
            case ApprovalState.Approved _ -> ended(viewer, approval, "已通过“%s”。", "has passed “%s”.");
            case ApprovalState.Refused _ -> ended(viewer, approval, "未通过“%s”。", "was refused in “%s”.");
            case ApprovalState.Returned _ ->
                ended(viewer, approval, "在“%s”中被退回，请修改后再提交。", "was returned to you from “%s”.");
            case ApprovalState.Recalled _ -> recalled(approval, before);
            case ApprovalState.NotSubmitted _ -> Map.of();
        };
    }

    private static Map<Notice, List<RecordId>> asked(Approval approval, ApprovalState before, Pending pending) {
        Set<RecordId> known =
                new HashSet<>(before instanceof Pending was && was.step() == pending.step() ? was.turn() : List.of());
        List<RecordId> fresh =
                pending.turn().stream().filter(each -> !known.contains(each)).toList();
        return notice(approval, "等待您审批（%s）。", "waits for your approval (%s).", fresh);
    }

    /** Whoever ended it knows. */
    private static Map<Notice, List<RecordId>> ended(Viewer viewer, Approval approval, String zh, String en) {
        boolean knows = approval.submitter().equals(viewer.user().id());
        return notice(approval, zh, en, knows ? List.of() : List.of(approval.submitter()));
    }

    private static Map<Notice, List<RecordId>> recalled(Approval approval, ApprovalState before) {
        List<RecordId> asked = before instanceof Pending pending ? pending.turn() : List.of();
        return notice(approval, "已撤回，无需再审批（%s）。", "was taken back and needs no decision (%s).", asked);
    }

    /** The name of the record is filled in for each reader who may read it. */
    private static Map<Notice, List<RecordId>> notice(Approval approval, String zh, String en, List<RecordId> people) {
        String name = "{" + approval.type().nameField().name() + "} ";
        Map<String, String> texts = new HashMap<>();
        texts.put("zh-CN", name + zh.formatted(approval.label().in(Locale.SIMPLIFIED_CHINESE)));
        texts.put("en", name + en.formatted(approval.label().in(Locale.ENGLISH)));
        return people.isEmpty()
                ? Map.of()
                : Map.of(Notice.about(approval.type(), approval.record(), KIND, new Message(new Label(texts))), people);
    }
}
