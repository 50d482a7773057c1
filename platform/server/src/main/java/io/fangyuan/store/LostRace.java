package io.fangyuan.store;

/** The database gave another transaction the way (deadlock, serialization). Nothing was written; the same work may run again. */
public final class LostRace extends GivenUp {
    LostRace(Throwable cause) {
        super("another transaction was given the way", cause);
    }
}
