package io.fangyuan.store;

/** The platform must not or cannot start on this database or data folder; the message says what to do about it. */
public final class StartRefused extends RuntimeException {
    StartRefused(String message) {
        super(message);
    }
}
