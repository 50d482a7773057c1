package io.fangyuan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.approval.Transition.Refusal;
import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.ApprovalProcess.Otherwise;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random processes, random people, random events, and beside the table a model that is told quite differently: it
 * remembers every word that was said in the round and works out from the beginning where that leaves the record.
 */
class RandomWalkTest {
    private static final int WALKS = 4_000;
    private static final int LENGTH = 40;
    private static final int PEOPLE = 5;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTableAgreesWithTheModel(long seed) {
        var random = new Random(seed);
        for (int walk = 0; walk < WALKS; walk++) {
            walk(random, "seed " + seed + " walk " + walk);
        }
    }

    private static void walk(Random random, String where) {
        var steps = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> step(random))
                .toList();
        var facts = new Facts(new RecordId(1), random.nextInt(4) == 0, random.nextBoolean(), steps);
        var model = new Model(facts);
        ApprovalState state = new ApprovalState.NotSubmitted();
        for (int i = 0; i < LENGTH; i++) {
            ApprovalEvent event = event(random, steps.size());
            boolean allowed = model.take(event);
            switch (Transitions.of(state, event, facts)) {
                case Moved(var to, var _) -> {
                    assertThat(allowed).as("%s: %s in %s", where, event, state).isTrue();
                    state = to;
                }
                case Refusal _ ->
                    assertThat(allowed).as("%s: %s in %s", where, event, state).isFalse();
            }
            assertThat(describe(state)).as("%s after %s", where, event).isEqualTo(model.describe());
        }
    }

    private static Facts.Step step(Random random) {
        List<RecordId> people = new ArrayList<>();
        for (long person = 1; person <= PEOPLE; person++) {
            people.add(new RecordId(person));
        }
        Collections.shuffle(people, random);
        return new Facts.Step(
                random.nextInt(4) > 0,
                any(random, Otherwise.values()),
                any(random, Mode.values()),
                people.subList(0, random.nextInt(4)),
                any(random, Nobody.values()));
    }

    private static ApprovalEvent event(Random random, int steps) {
        var by = new RecordId(1 + random.nextInt(PEOPLE));
        int step = random.nextInt(steps + 1);
        return switch (random.nextInt(12)) {
            case 0, 1 -> new ApprovalEvent.Submit(by);
            case 2 -> new ApprovalEvent.Refuse(by, step);
            case 3 -> new ApprovalEvent.Return(by, step);
            case 4 -> new ApprovalEvent.Recall(by);
            default -> new ApprovalEvent.Approve(by, step);
        };
    }

    private static <E> E any(Random random, E[] all) {
        return all[random.nextInt(all.length)];
    }

    private static String describe(ApprovalState state) {
        return switch (state) {
            case ApprovalState.NotSubmitted _ -> "new";
            case ApprovalState.Pending pending -> pending.step() + " waits for " + pending.turn();
            case ApprovalState.Approved _ -> "yes";
            case ApprovalState.Refused _ -> "no";
            case ApprovalState.Returned _ -> "back";
            case ApprovalState.Recalled _ -> "withdrawn";
        };
    }

    /** What was said in the round that runs; everything else is worked out anew each time. */
    private static final class Model {
        private final Facts facts;
        private final List<ApprovalEvent> said = new ArrayList<>();
        private boolean everSubmitted;

        Model(Facts facts) {
            this.facts = facts;
        }

        /** Whether the event is allowed; if so it is remembered. */
        boolean take(ApprovalEvent event) {
            String now = describe();
            boolean waiting = now.contains("waits");
            boolean allowed = switch (event) {
                case ApprovalEvent.Submit _ -> !waiting && (!now.equals("yes") || facts.repeatable());
                case ApprovalEvent.Recall(var by) -> waiting && (facts.oversees() || by.equals(facts.submitter()));
                case ApprovalEvent.Approve(var by, var step) -> mayDecide(now, by, step);
                case ApprovalEvent.Refuse(var by, var step) -> mayDecide(now, by, step);
                case ApprovalEvent.Return(var by, var step) -> mayDecide(now, by, step);
            };
            if (allowed && event instanceof ApprovalEvent.Submit) {
                said.clear();
                everSubmitted = true;
            } else if (allowed) {
                said.add(event);
            }
            return allowed;
        }

        private static boolean mayDecide(String now, RecordId by, int step) {
            return now.startsWith(step + " waits for ")
                    && (now.contains("[" + by + ",")
                            || now.contains(" " + by + ",")
                            || now.contains(" " + by + "]")
                            || now.contains("[" + by + "]"));
        }

        String describe() {
            if (!everSubmitted) {
                return "new";
            }
            for (ApprovalEvent event : said) {
                switch (event) {
                    case ApprovalEvent.Refuse _ -> {
                        return "no";
                    }
                    case ApprovalEvent.Return _ -> {
                        return "back";
                    }
                    case ApprovalEvent.Recall _ -> {
                        return "withdrawn";
                    }
                    case ApprovalEvent.Approve _, ApprovalEvent.Submit _ -> {}
                }
            }
            return steps();
        }

        private String steps() {
            for (int i = 0; i < facts.steps().size(); i++) {
                var step = facts.steps().get(i);
                boolean asked = step.applies() && !step.approvers().isEmpty();
                boolean refusing = step.applies()
                        ? step.approvers().isEmpty() && step.nobody() != Nobody.APPROVE
                        : step.otherwise() == Otherwise.REFUSE;
                if (refusing) {
                    return "no";
                }
                List<RecordId> missing = asked ? missing(i, step) : List.of();
                if (!missing.isEmpty()) {
                    return i + " waits for " + missing;
                }
            }
            return "yes";
        }

        /** Those whose yes the step waits for now. */
        private List<RecordId> missing(int index, Facts.Step step) {
            List<RecordId> silent = step.approvers().stream()
                    .filter(each -> !said.contains(new ApprovalEvent.Approve(each, index)))
                    .toList();
            return switch (step.mode()) {
                case ALL -> silent;
                case ANY -> silent.size() < step.approvers().size() ? List.of() : silent;
                case IN_ORDER -> silent.stream().limit(1).toList();
            };
        }
    }
}
