package io.fangyuan.approval;

import io.fangyuan.value.RecordId;

/** What somebody does to an approval. */
public sealed interface ApprovalEvent {

    /** Who does it. */
    RecordId by();

    /** Asks for approval: for the first time, or anew as another round. */
    record Submit(RecordId by) implements ApprovalEvent {}

    /**
     * Says yes.
     *
     * @param step index of the step that is meant, so that a yes said twice does not count for the next step as well
     */
    record Approve(RecordId by, int step) implements ApprovalEvent {}

    /** Says no, which ends the round. */
    record Refuse(RecordId by, int step) implements ApprovalEvent {}

    /** Gives it back to the submitter, which ends the round. */
    record Return(RecordId by, int step) implements ApprovalEvent {}

    /** Takes it back, which ends the round. */
    record Recall(RecordId by) implements ApprovalEvent {}
}
