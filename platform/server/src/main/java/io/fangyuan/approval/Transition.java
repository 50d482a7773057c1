package io.fangyuan.approval;

import io.fangyuan.value.RecordId;
import java.util.List;

/** What an event leads to. */
sealed interface Transition {

    /**
     * The approval goes on.
     *
     * @param happenings what is to be written into its log, in order
     */
    record Moved(ApprovalState to, List<Happening> happenings) implements Transition {
        public Moved {
            happenings = List.copyOf(happenings);
        }
    }

    /** The event may not happen in this state; nothing changes. */
    record Refusal(Reason reason) implements Transition {}

    /** Why an event may not happen. */
    enum Reason {
        /** There is nothing to decide yet. */
        NOT_SUBMITTED,
        /** It is being decided already. */
        PENDING,
        /** It is approved, once and for all. */
        APPROVED,
        /** The round has ended. */
        OVER,
        /** Somebody else is to decide, or this person already has. */
        NOT_YOUR_TURN,
        /** Only the submitter may take it back. */
        NOT_YOURS
    }

    /** One line of the log. */
    sealed interface Happening {

        record Submitted(RecordId by) implements Happening {}

        /** A step begins to wait for these people. */
        record Opened(int step, List<RecordId> approvers) implements Happening {}

        record Decided(int step, RecordId by, Verdict verdict) implements Happening {}

        /** What a step came to by decisions; nobody is asked any more. */
        record Closed(int step, Verdict verdict) implements Happening {}

        /** It was taken back while this step waited. */
        record Recalled(RecordId by, int step) implements Happening {}

        /** Nobody was asked. */
        record Automatic(int step, Outcome outcome, Cause cause) implements Happening {}
    }

    /** What a person says to a step. */
    enum Verdict {
        APPROVED,
        REFUSED,
        RETURNED
    }

    /** What becomes of a step without anybody deciding. */
    enum Outcome {
        APPROVED,
        SKIPPED,
        REFUSED
    }

    /** Why nobody was asked. */
    enum Cause {
        /** The step's condition does not hold. */
        CONDITION,
        /** No approver was found. */
        NOBODY
    }
}
