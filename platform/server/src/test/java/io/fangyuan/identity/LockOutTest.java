package io.fangyuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long failed sign-ins are not heard. */
class LockOutTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void fourFailuresAreFree() {
        assertThat(after(4).until()).isEmpty();
    }

    @Test
    void theFifthWaitsHalfAMinuteAndEachFurtherOneTwiceAsLong() {
        assertThat(waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(waitAfter(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(waitAfter(7)).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        assertThat(waitAfter(12)).isEqualTo(Duration.ofMinutes(15));
        assertThat(waitAfter(200)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whileWaitingNothingIsTriedAndNothingCounted() {
        var lockOut = after(5);

        assertThatThrownBy(
                        () -> lockOut.afterFailure(lockOut.until().orElseThrow().minusSeconds(10)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.params()).containsEntry("seconds", 11L));
    }

    private static Duration waitAfter(int failures) {
        var before = after(failures - 1);
        var at = before.until().orElse(NOON);
        return Duration.between(at, before.afterFailure(at).until().orElseThrow());
    }

    /** The state after so many failures, each as soon as it was heard. */
    private static LockOut after(int failures) {
        var lockOut = LockOut.NONE;
        for (int i = 0; i < failures; i++) {
            lockOut = lockOut.afterFailure(lockOut.until().orElse(NOON));
        }
        return lockOut;
    }
}
