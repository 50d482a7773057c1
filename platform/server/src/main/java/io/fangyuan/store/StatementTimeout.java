package io.fangyuan.store;

/** A statement ran, or waited for a lock, longer than it may. Nothing was written. */
public final class StatementTimeout extends GivenUp {
    StatementTimeout(Throwable cause) {
        super("the statement took longer than it may", cause);
    }
}
