package io.fangyuan.approval;

import io.fangyuan.approval.ApprovalEvent.Approve;
import io.fangyuan.approval.ApprovalEvent.Recall;
import io.fangyuan.approval.ApprovalEvent.Refuse;
import io.fangyuan.approval.ApprovalEvent.Return;
import io.fangyuan.approval.ApprovalEvent.Submit;
import io.fangyuan.approval.ApprovalState.Approved;
import io.fangyuan.approval.ApprovalState.NotSubmitted;
import io.fangyuan.approval.ApprovalState.Pending;
import io.fangyuan.approval.ApprovalState.Recalled;
import io.fangyuan.approval.ApprovalState.Refused;
import io.fangyuan.approval.ApprovalState.Returned;
import io.fangyuan.approval.Transition.Cause;
import io.fangyuan.approval.Transition.Happening;
import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.approval.Transition.Outcome;
import io.fangyuan.approval.Transition.Reason;
import io.fangyuan.approval.Transition.Refusal;
import io.fangyuan.approval.Transition.Verdict;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The transition table of approvals: every state with every event. It is a function of what it is given and nothing else;
 * the compiler refuses a state or an event that it forgets.
 */
final class Transitions {
    private final Facts facts;

    private Transitions(Facts facts) {
        this.facts = facts;
    }

    private record Case(ApprovalState state, ApprovalEvent event) {}

    /** What the event leads to in this state. */
    static Transition of(ApprovalState state, ApprovalEvent event, Facts facts) {
        var table = new Transitions(facts);
        return switch (new Case(state, event)) {
            case Case(NotSubmitted _, Submit(var by)) -> table.begin(by);
            case Case(NotSubmitted _, Approve _),
                    Case(NotSubmitted _, Refuse _),
                    Case(NotSubmitted _, Return _),
                    Case(NotSubmitted _, Recall _) -> new Refusal(Reason.NOT_SUBMITTED);

            case Case(Pending _, Submit _) -> new Refusal(Reason.PENDING);
            case Case(Pending pending, Approve(var by, var step)) -> table.approve(pending, by, step);
            case Case(Pending pending, Refuse(var by, var step)) ->
                end(pending, by, step, Verdict.REFUSED, new Refused());
            case Case(Pending pending, Return(var by, var step)) ->
                end(pending, by, step, Verdict.RETURNED, new Returned());
            case Case(Pending pending, Recall(var by)) -> table.recall(pending, by);

            case Case(Approved _, Submit(var by)) ->
                facts.repeatable() ? table.begin(by) : new Refusal(Reason.APPROVED);
            case Case(Refused _, Submit(var by)) -> table.begin(by);
            case Case(Returned _, Submit(var by)) -> table.begin(by);
            case Case(Recalled _, Submit(var by)) -> table.begin(by);

            case Case(Approved _, Approve _),
                    Case(Approved _, Refuse _),
                    Case(Approved _, Return _),
                    Case(Approved _, Recall _),
                    Case(Refused _, Approve _),
                    Case(Refused _, Refuse _),
                    Case(Refused _, Return _),
                    Case(Refused _, Recall _),
                    Case(Returned _, Approve _),
                    Case(Returned _, Refuse _),
                    Case(Returned _, Return _),
                    Case(Returned _, Recall _),
                    Case(Recalled _, Approve _),
                    Case(Recalled _, Refuse _),
                    Case(Recalled _, Return _),
                    Case(Recalled _, Recall _) -> new Refusal(Reason.OVER);
        };
    }

    private Transition begin(RecordId by) {
        return enter(0, List.of(new Happening.Submitted(by)));
    }

    private Transition approve(Pending pending, RecordId by, int step) {
        if (!isTurn(pending, by, step)) {
            return new Refusal(Reason.NOT_YOUR_TURN);
        }
        var decided = new Happening.Decided(step, by, Verdict.APPROVED);
        Pending next = pending.with(by);
        return next.isDone()
                ? enter(step + 1, List.of(decided, new Happening.Closed(step, Verdict.APPROVED)))
                : new Moved(next, List.of(decided));
    }

    private static Transition end(Pending pending, RecordId by, int step, Verdict verdict, ApprovalState to) {
        return isTurn(pending, by, step)
                ? new Moved(to, List.of(new Happening.Decided(step, by, verdict), new Happening.Closed(step, verdict)))
                : new Refusal(Reason.NOT_YOUR_TURN);
    }

    private Transition recall(Pending pending, RecordId by) {
        return by.equals(facts.submitter()) || facts.oversees()
                ? new Moved(new Recalled(), List.of(new Happening.Recalled(by, pending.step())))
                : new Refusal(Reason.NOT_YOURS);
    }

    private static boolean isTurn(Pending pending, RecordId by, int step) {
        return pending.step() == step && pending.turn().contains(by);
    }

    /** Goes through the steps from {@code first} until one waits for people or none is left. */
    private Transition enter(int first, List<Happening> before) {
        List<Happening> happenings = new ArrayList<>(before);
        for (int i = first; i < facts.steps().size(); i++) {
            Facts.Step step = facts.steps().get(i);
            if (step.applies() && !step.approvers().isEmpty()) {
                happenings.add(new Happening.Opened(i, step.approvers()));
                return new Moved(new Pending(i, step.mode(), step.approvers(), Set.of()), happenings);
            }
            Happening.Automatic passed = passed(i, step);
            happenings.add(passed);
            if (passed.outcome() == Outcome.REFUSED) {
                return new Moved(new Refused(), happenings);
            }
        }
        return new Moved(new Approved(), happenings);
    }

    /** What becomes of a step that asks nobody. */
    private static Happening.Automatic passed(int index, Facts.Step step) {
        if (!step.applies()) {
            Outcome outcome = switch (step.otherwise()) {
                case APPROVE -> Outcome.APPROVED;
                case SKIP -> Outcome.SKIPPED;
                case REFUSE -> Outcome.REFUSED;
            };
            return new Happening.Automatic(index, outcome, Cause.CONDITION);
        }
        Outcome outcome = switch (step.nobody()) {
            case APPROVE -> Outcome.APPROVED;
            case REFUSE, ASSIGN -> Outcome.REFUSED;
        };
        return new Happening.Automatic(index, outcome, Cause.NOBODY);
    }
}
