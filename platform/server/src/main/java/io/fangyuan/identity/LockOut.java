package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How often a sign-in failed in a row and until when it is refused unheard. From the fifth failure on each one doubles
 * the wait, up to a quarter of an hour; a success starts anew.
 */
record LockOut(int failed, Optional<Instant> until) {
    static final LockOut NONE = new LockOut(0, Optional.empty());

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** The state after one more failure. Throws LOCKED_OUT while nothing may be tried. */
    LockOut afterFailure(Instant now) {
        until.filter(now::isBefore).ifPresent(end -> refuse(Duration.between(now, end)));
        int count = failed + 1;
        return new LockOut(count, count <= FREE ? Optional.empty() : Optional.of(now.plus(delay(count - FREE - 1))));
    }

    private static void refuse(Duration wait) {
        throw new Problem(ProblemCode.LOCKED_OUT, Map.of("seconds", wait.toSeconds() + 1));
    }

    private static Duration delay(int doublings) {
        var delay = FIRST.multipliedBy(1L << Math.min(doublings, 10));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
