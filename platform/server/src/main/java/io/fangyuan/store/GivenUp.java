package io.fangyuan.store;

/**
 * The database gave the work up: nothing was written, but for what {@link ConnectionLost} says, and the same work may well
 * succeed later.
 */
public abstract sealed class GivenUp extends RuntimeException
        permits ConnectionLost, LostRace, NoConnection, NoRoom, StatementTimeout {
    GivenUp(String message, Throwable cause) {
        super(message, cause);
    }
}
