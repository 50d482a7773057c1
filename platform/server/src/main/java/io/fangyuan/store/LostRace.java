package io.fangyuan.store;

/**
 * Another transaction was given the way: by the database (deadlock, serialization), or because it changed what this work
 * had read and built on. Nothing was written; the same work may run again.
 */
public final class LostRace extends GivenUp {
    /** Something that was read has changed before it could be written. */
    public LostRace(String changed) {
        super(changed, null);
    }

    LostRace(Throwable cause) {
        super("another transaction was given the way", cause);
    }
}
