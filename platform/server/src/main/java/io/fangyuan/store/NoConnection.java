package io.fangyuan.store;

/** No connection was to be had: all are busy, or the database takes no more. Nothing was begun. */
public final class NoConnection extends GivenUp {
    NoConnection(Throwable cause) {
        super("there was no connection to be had", cause);
    }
}
