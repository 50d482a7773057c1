package io.fangyuan.approval;

/**
 * What somebody decides about an approval.
 *
 * @param step name of the step that is meant, so that the same decision sent twice counts once
 * @param comment why; needed to refuse and to return
 */
public record Decision(Kind kind, String step, String comment) {

    /** What is decided. */
    public enum Kind {
        APPROVE,
        REFUSE,
        RETURN,
        RECALL
    }
}
