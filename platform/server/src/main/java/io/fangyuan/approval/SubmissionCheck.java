package io.fangyuan.approval;

import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        finder.chosenSteps().stream()
                .filter(step ->
                        submission.chosen().getOrDefault(step.name(), List.of()).isEmpty())
                .forEach(step -> violations.add(Violation.of(pointer(step.name()), "required", Map.of())));
        submission.chosen().forEach((step, people) -> violations.addAll(chosen(viewer, finder, step, people)));
        refuse(violations);
    }

    private static List<Violation> chosen(Viewer viewer, FactFinder finder, String step, List<RecordId> people) {
        return problem(viewer, finder, step, people)
                .map(code -> Violation.of(pointer(step), code, Map.of("max", MOST_CHOSEN)))
                .stream()
                .toList();
    }

    private static Optional<String> problem(Viewer viewer, FactFinder finder, String step, List<RecordId> people) {
        if (!finder.isChosen(step)) {
            return Optional.of("no_such_step");
        }
        if (people.size() > MOST_CHOSEN) {
            return Optional.of("too_many_values");
        }
        if (finder.leavesSubmitterOut() && people.contains(viewer.user().id())) {
            return Optional.of("submitter_left_out");
        }
        boolean allActive = people.stream()
                .allMatch(id -> viewer.org().user(id).filter(User::active).isPresent());
        return allActive ? Optional.empty() : Optional.of("no_such_user");
    }

    private static String pointer(String step) {
        return "/chosen/" + step.replace("~", "~0").replace("/", "~1");
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
