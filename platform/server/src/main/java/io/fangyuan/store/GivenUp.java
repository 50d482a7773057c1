package io.fangyuan.store;

/** The database gave the work up: nothing was written, and the same work may well succeed later. */
public abstract sealed class GivenUp extends RuntimeException permits LostRace, NoConnection, StatementTimeout {
    GivenUp(String message, Throwable cause) {
        super(message, cause);
    }
}
