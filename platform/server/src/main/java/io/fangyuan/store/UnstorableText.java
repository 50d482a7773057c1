package io.fangyuan.store;

import org.jspecify.annotations.Nullable;

/** A text holds a zero character or half a surrogate pair, which PostgreSQL cannot keep. Nothing was written. */
public final class UnstorableText extends RuntimeException {
    UnstorableText(@Nullable Throwable cause) {
        super("a text holds a character that cannot be stored", cause);
    }
}
