package io.fangyuan.store;

/**
 * The connection broke, or the database is stopping or starting. Where a commit was on its way nobody knows whether it
 * happened; a request with an idempotency key may be sent again in any case.
 */
public final class ConnectionLost extends GivenUp {
    ConnectionLost(Throwable cause) {
        super("the connection to the database was lost", cause);
    }
}
