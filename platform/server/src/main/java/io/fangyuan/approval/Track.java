package io.fangyuan.approval;

import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The course of one round, for people: which steps it has and what became of each.
 *
 * @param label what people called the process when the round began
 * @param state pending, approved, refused, returned or recalled
 */
public record Track(
        RecordId id,
        ObjectType type,
        RecordId record,
        String process,
        Label label,
        int round,
        String state,
        RecordId submitter,
        Instant submittedAt,
        Optional<Instant> endedAt,
        List<Step> steps,
        List<Entry> log) {
    public Track {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
    }

    /**
     * A step.
     *
     * @param mode all, any or inOrder
     * @param state ahead, pending, approved, skipped, refused, returned, or void when it was left
     * @param cause why nobody was asked: condition or nobody
     * @param editable what those who decide may change meanwhile
     */
    public record Step(
            String name,
            Label label,
            String mode,
            String state,
            Optional<String> cause,
            List<String> editable,
            List<Task> tasks) {
        public Step {
            editable = List.copyOf(editable);
            tasks = List.copyOf(tasks);
        }

        Step with(List<Task> asked) {
            return new Step(name, label, mode, state, cause, editable, asked);
        }
    }

    /**
     * Somebody asked in a step.
     *
     * @param state ahead (others come first), open, approved, refused, returned, or void (decided without them)
     */
    public record Task(RecordId approver, String state, Optional<Instant> decidedAt, String comment) {}

    /**
     * Something that happened.
     *
     * @param step name of the step it happened in
     * @param actor empty where it happened by itself
     */
    public record Entry(
            Instant at,
            String event,
            Optional<String> step,
            Optional<RecordId> actor,
            Optional<String> cause,
            String comment) {
        Entry in(String name) {
            return new Entry(at, event, Optional.of(name), actor, cause, comment);
        }
    }

    Track with(List<Step> itsSteps, List<Entry> itsLog) {
        return new Track(
                id, type, record, process, label, round, state, submitter, submittedAt, endedAt, itsSteps, itsLog);
    }

    public boolean isPending() {
        return state.equals("pending");
    }

    /** The step that waits, if the round does. */
    public Optional<Step> pendingStep() {
        return steps.stream().filter(step -> step.state().equals("pending")).findFirst();
    }

    /** Whether the person is to decide now. */
    public boolean isTurn(RecordId person) {
        return pendingStep().stream()
                .flatMap(step -> step.tasks().stream())
                .anyMatch(task -> task.approver().equals(person) && task.state().equals("open"));
    }

    /** Whether the person submitted it or was asked. */
    public boolean concerns(RecordId person) {
        return submitter.equals(person)
                || steps.stream()
                        .flatMap(step -> step.tasks().stream())
                        .anyMatch(task -> task.approver().equals(person));
    }
}
