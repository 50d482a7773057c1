package io.fangyuan.metadata;

import java.util.Locale;

/** How much a {@link Finding} weighs. */
public enum Severity {
    /** Publishing is refused. */
    ERROR,
    /** Publishing waits for a person who says yes. */
    QUESTION,
    /** Worth knowing; nothing waits for it. */
    WARNING,
    /** A fact about what publishing will do. */
    INFO;

    /** As it stands in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
