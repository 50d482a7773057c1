package io.fangyuan.store;

/** The database has run out of disk or memory. Nothing was written; somebody must make room. */
public final class NoRoom extends GivenUp {
    NoRoom(Throwable cause) {
        super("the database has no room left", cause);
    }
}
