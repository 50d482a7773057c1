package io.fangyuan.store;

import org.jspecify.annotations.Nullable;

/**
 * The database gave the work up: nothing was written, but for what {@link ConnectionLost} says, and the same work may well
 * succeed later.
 */
public abstract sealed class GivenUp extends RuntimeException
        permits ConnectionLost, LostRace, NoConnection, NoRoom, StatementTimeout {
    GivenUp(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
