package io.fangyuan.approval;

import static io.fangyuan.approval.Steps.ANN;
import static io.fangyuan.approval.Steps.BOB;
import static io.fangyuan.approval.Steps.CLERK;
import static io.fangyuan.approval.Steps.EVE;
import static io.fangyuan.approval.Steps.asks;
import static io.fangyuan.approval.Steps.facts;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.approval.Transition.Refusal;
import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.ApprovalProcess.Otherwise;
import io.fangyuan.value.RecordId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of transitions, line by line, and what it makes of conditions and of several approvers. */
class TransitionsTest {
    private static final Facts TWO_STEPS = facts(asks(Mode.ALL, ANN), asks(Mode.ALL, BOB));

    /** What every event leads to in every state, with Ann asked in the first of two steps and the clerk submitting. */
    private static final String TABLE = """
                      | submit        | approve       | refuse        | return        | recall        | approve by Bob | recall by Eve
        NotSubmitted  | Pending       | NOT_SUBMITTED | NOT_SUBMITTED | NOT_SUBMITTED | NOT_SUBMITTED | NOT_SUBMITTED  | NOT_SUBMITTED
        Pending       | PENDING       | Pending       | Refused       | Returned      | Recalled      | NOT_YOUR_TURN  | NOT_YOURS
        Approved      | APPROVED      | OVER          | OVER          | OVER          | OVER          | OVER           | OVER
        Refused       | Pending       | OVER          | OVER          | OVER          | OVER          | OVER           | OVER
        Returned      | Pending       | OVER          | OVER          | OVER          | OVER          | OVER           | OVER
        Recalled      | Pending       | OVER          | OVER          | OVER          | OVER          | OVER           | OVER
        """;

    private static final List<ApprovalState> STATES = List.of(
            new NotSubmitted(),
            new Pending(0, Mode.ALL, List.of(ANN), Set.of()),
            new Approved(),
            new Refused(),
            new Returned(),
            new Recalled());

    private static final List<ApprovalEvent> EVENTS = List.of(
            new Submit(CLERK),
            new Approve(ANN, 0),
            new Refuse(ANN, 0),
            new Return(ANN, 0),
            new Recall(CLERK),
            new Approve(BOB, 0),
            new Recall(EVE));

    @TestFactory
    Stream<DynamicTest> everyStateWithEveryEvent() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\|"))
                .forEach(cells -> rows.put(
                        cells[0].strip(),
                        Arrays.stream(cells).skip(1).map(String::strip).toList()));
        return STATES.stream()
                .flatMap(state -> Stream.iterate(0, i -> i < EVENTS.size(), i -> i + 1)
                        .map(i -> DynamicTest.dynamicTest(
                                state.getClass().getSimpleName() + " " + EVENTS.get(i),
                                () -> assertThat(outcome(state, EVENTS.get(i)))
                                        .isEqualTo(rows.get(state.getClass().getSimpleName())
                                                .get(i)))));
    }

    @Test
    void theTableSpeaksOfEveryStateAndEveryEvent() {
        assertThat(STATES).extracting(Object::getClass).containsExactlyInAnyOrder(classes(ApprovalState.class));
        assertThat(EVENTS).extracting(Object::getClass).contains(classes(ApprovalEvent.class));
    }

    private static Class<?>[] classes(Class<?> sealed) {
        return sealed.getPermittedSubclasses();
    }

    private static String outcome(ApprovalState state, ApprovalEvent event) {
        return switch (Transitions.of(state, event, TWO_STEPS)) {
            case Moved(var to, var _) -> to.getClass().getSimpleName();
            case Refusal(var reason) -> reason.name();
        };
    }

    @Test
    void theLastStepApprovesTheRecord() {
        assertThat(after(TWO_STEPS, new Approve(ANN, 0), new Approve(BOB, 1))).isEqualTo(new Approved());
    }

    @Test
    void nobodyActsBeforeTheirTurn() {
        assertThat(refusal(TWO_STEPS, new Approve(BOB, 1))).isEqualTo(Transition.Reason.NOT_YOUR_TURN);
        assertThat(refusal(TWO_STEPS, new Approve(BOB, 0))).isEqualTo(Transition.Reason.NOT_YOUR_TURN);
    }

    @Test
    void aYesSaidTwiceDoesNotCountForTheNextStep() {
        var twiceAnn = facts(asks(Mode.ALL, ANN), asks(Mode.ALL, ANN));

        assertThat(refusal(twiceAnn, new Approve(ANN, 0), new Approve(ANN, 0)))
                .isEqualTo(Transition.Reason.NOT_YOUR_TURN);
    }

    @Test
    void everybodyMustApproveInAnyOrder() {
        var both = facts(asks(Mode.ALL, ANN, BOB));

        assertThat(turn(after(both))).containsExactly(ANN, BOB);
        assertThat(turn(after(both, new Approve(BOB, 0)))).containsExactly(ANN);
        assertThat(after(both, new Approve(BOB, 0), new Approve(ANN, 0))).isEqualTo(new Approved());
        assertThat(after(both, new Approve(BOB, 0), new Refuse(ANN, 0))).isEqualTo(new Refused());
    }

    @Test
    void theFirstDecisionOfSeveralCounts() {
        var either = facts(asks(Mode.ANY, ANN, BOB));

        assertThat(after(either, new Approve(BOB, 0))).isEqualTo(new Approved());
        assertThat(after(either, new Refuse(ANN, 0))).isEqualTo(new Refused());
        assertThat(refusal(either, new Approve(BOB, 0), new Refuse(ANN, 0))).isEqualTo(Transition.Reason.OVER);
    }

    @Test
    void oneAfterTheOtherDecidesInOrder() {
        var inOrder = facts(asks(Mode.IN_ORDER, ANN, BOB));

        assertThat(turn(after(inOrder))).containsExactly(ANN);
        assertThat(refusal(inOrder, new Approve(BOB, 0))).isEqualTo(Transition.Reason.NOT_YOUR_TURN);
        assertThat(turn(after(inOrder, new Approve(ANN, 0)))).containsExactly(BOB);
        assertThat(after(inOrder, new Approve(ANN, 0), new Approve(BOB, 0))).isEqualTo(new Approved());
    }

    @Test
    void aConditionThatDoesNotHoldDecidesAlone() {
        assertThat(after(facts(asks(Mode.ALL, ANN), passes(Otherwise.APPROVE)), new Approve(ANN, 0)))
                .isEqualTo(new Approved());
        assertThat(turn(after(facts(passes(Otherwise.SKIP), asks(Mode.ALL, BOB)))))
                .containsExactly(BOB);
        assertThat(after(facts(passes(Otherwise.REFUSE), asks(Mode.ALL, BOB)))).isEqualTo(new Refused());
        assertThat(after(facts(passes(Otherwise.SKIP), passes(Otherwise.APPROVE))))
                .isEqualTo(new Approved());
    }

    @Test
    void whereNobodyIsFoundTheProcessDecides() {
        assertThat(after(facts(empty(Nobody.APPROVE)))).isEqualTo(new Approved());
        assertThat(after(facts(empty(Nobody.REFUSE)))).isEqualTo(new Refused());
        assertThat(after(facts(empty(Nobody.ASSIGN)))).isEqualTo(new Refused());
    }

    @Test
    void theLogNamesWhatNobodyDecided() {
        var moved = (Moved) Transitions.of(
                new Pending(0, Mode.ALL, List.of(ANN), Set.of()),
                new Approve(ANN, 0),
                facts(asks(Mode.ALL, ANN), passes(Otherwise.APPROVE)));

        assertThat(moved.happenings())
                .containsExactly(
                        new Transition.Happening.Decided(0, ANN, Transition.Verdict.APPROVED),
                        new Transition.Happening.Closed(0, Transition.Verdict.APPROVED),
                        new Transition.Happening.Automatic(1, Transition.Outcome.APPROVED, Transition.Cause.CONDITION));
    }

    @Test
    void whoOverseesMayTakeBackForOthers() {
        var pending = new Pending(0, Mode.ALL, List.of(ANN), Set.of());
        var overseen = new Facts(CLERK, true, false, TWO_STEPS.steps());

        assertThat(((Moved) Transitions.of(pending, new Recall(EVE), overseen)).to())
                .isEqualTo(new Recalled());
    }

    @Test
    void anApprovedRecordIsSubmittedAgainOnlyWhereTheProcessSaysSo() {
        var repeatable = new Facts(CLERK, false, true, TWO_STEPS.steps());

        assertThat(((Moved) Transitions.of(new Approved(), new Submit(CLERK), repeatable)).to())
                .isInstanceOf(Pending.class);
    }

    private static Facts.Step passes(Otherwise otherwise) {
        return new Facts.Step(false, otherwise, Mode.ALL, List.of(ANN), Nobody.REFUSE);
    }

    private static Facts.Step empty(Nobody nobody) {
        return new Facts.Step(true, Otherwise.APPROVE, Mode.ALL, List.of(), nobody);
    }

    private static List<RecordId> turn(ApprovalState state) {
        return ((Pending) state).turn();
    }

    /** The state after the record was submitted and these events, none of which is refused. */
    private static ApprovalState after(Facts facts, ApprovalEvent... events) {
        ApprovalState state = new NotSubmitted();
        for (ApprovalEvent event :
                Stream.concat(Stream.of(new Submit(CLERK)), Stream.of(events)).toList()) {
            state = ((Moved) Transitions.of(state, event, facts)).to();
        }
        return state;
    }

    /** Why the last of these events is refused, none before it being so. */
    private static Transition.Reason refusal(Facts facts, ApprovalEvent... events) {
        var before = after(facts, Arrays.copyOf(events, events.length - 1));
        return ((Refusal) Transitions.of(before, events[events.length - 1], facts)).reason();
    }
}
