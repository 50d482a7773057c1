package io.fangyuan.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The real time, moved by a test: what must happen in three days happens now. */
public final class ShiftedClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration shift = Duration.ZERO;

    /** Moves the time forward. */
    public void advance(Duration duration) {
        shift = shift.plus(duration);
    }

    /** Back to the real time. */
    public void reset() {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), shift);
    }
}
