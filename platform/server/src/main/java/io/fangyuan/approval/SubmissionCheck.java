package io.fangyuan.approval;

import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be right about a submission or a decision before anything is looked up in the table. */
final class SubmissionCheck {
    private static final int LONGEST_COMMENT = 2_000;
    private static final int MOST_CHOSEN = 20;

    private SubmissionCheck() {}

    /** Throws INVALID_REQUEST with everything that is wrong. */
    static void require(Viewer viewer, FactFinder finder, Submission submission) {
        List<Violation> violations = new ArrayList<>(comment(submission.comment()));
        if (!finder.isOffered()) {
            violations.add(Violation.of("/process", "approval_entry_not_met", Map.of()));
        }
        finder.chosenSteps().forEach(step -> violations.addAll(chosen(viewer, step, submission)));
        refuse(violations);
    }

    private static List<Violation> chosen(Viewer viewer, ApprovalProcess.Step step, Submission submission) {
        String pointer = "/chosen/" + step.name();
        List<RecordId> people = submission.chosen().getOrDefault(step.name(), List.of());
        if (people.isEmpty()) {
            return List.of(Violation.of(pointer, "required", Map.of()));
        }
        if (people.size() > MOST_CHOSEN) {
            return List.of(Violation.of(pointer, "too_many_values", Map.of("max", MOST_CHOSEN)));
        }
        boolean allActive = people.stream()
                .allMatch(id -> viewer.org().user(id).filter(User::active).isPresent());
        return allActive ? List.of() : List.of(Violation.of(pointer, "no_such_user", Map.of()));
    }

    /** Throws INVALID_REQUEST where a reason is missing or too long. */
    static void require(Decision decision) {
        boolean mustSayWhy = switch (decision.kind()) {
            case REFUSE, RETURN -> true;
            case APPROVE, RECALL -> false;
        };
        refuse(
                mustSayWhy && decision.comment().isBlank()
                        ? List.of(Violation.of("/comment", "comment_missing", Map.of()))
                        : comment(decision.comment()));
    }

    /** The decision as an event of the table; INVALID_REQUEST when it names no step of the approval. */
    static ApprovalEvent event(Viewer viewer, Approval approval, Decision decision) {
        RecordId by = viewer.user().id();
        if (decision.kind() == Decision.Kind.RECALL) {
            return new ApprovalEvent.Recall(by);
        }
        int step = approval.steps().indexOf(decision.step());
        if (step < 0) {
            refuse(List.of(Violation.of("/step", "no_such_step", Map.of())));
        }
        return switch (decision.kind()) {
            case APPROVE -> new ApprovalEvent.Approve(by, step);
            case REFUSE -> new ApprovalEvent.Refuse(by, step);
            case RETURN -> new ApprovalEvent.Return(by, step);
            case RECALL -> new ApprovalEvent.Recall(by);
        };
    }

    private static List<Violation> comment(String comment) {
        return comment.codePointCount(0, comment.length()) > LONGEST_COMMENT
                ? List.of(Violation.of("/comment", "too_long", Map.of("max", LONGEST_COMMENT)))
                : List.of();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), violations);
        }
    }
}
