package io.fangyuan.metadata;

/** How much a {@link Finding} weighs. */
public enum Severity {
    /** Publishing is refused. */
    ERROR,
    /** Publishing waits for a person who says yes. */
    QUESTION,
    /** Worth knowing; nothing waits for it. */
    WARNING,
    /** A fact about what publishing will do. */
    INFO
}
