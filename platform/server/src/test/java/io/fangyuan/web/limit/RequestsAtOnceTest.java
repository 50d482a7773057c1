package io.fangyuan.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenant.TenantId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestsAtOnceTest {
    private static final TenantId ACME = new TenantId(1);
    private static final TenantId GLOBEX = new TenantId(2);

    private final MockHttpServletResponse reply = new MockHttpServletResponse();

    @Test
    void aTenantWhoseSeatsAreTakenIsRefusedAndAnotherIsNot() throws InterruptedException {
        var atOnce = new RequestsAtOnce(2, Duration.ofMillis(1));
        var seat = atOnce.take(ACME, reply);
        atOnce.take(ACME, reply);

        assertThatThrownBy(() -> atOnce.take(ACME, reply))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS));
        assertThat(reply.getHeader("Retry-After")).isEqualTo("1");
        atOnce.take(GLOBEX, reply);
        seat.release();
        atOnce.take(ACME, reply);
    }

    @Test
    void whoeverWaitsGetsTheSeatThatIsGivenBack() throws InterruptedException, ExecutionException {
        var atOnce = new RequestsAtOnce(1, Duration.ofMinutes(1));
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var seat = atOnce.take(ACME, reply);
            var waiting = others.submit(() -> atOnce.take(ACME, new MockHttpServletResponse()));
            whenQueued(seat, 1);

            seat.release();

            assertThat(waiting.get()).isSameAs(seat);
        }
    }

    @Test
    void aQueueHasAnEnd() throws InterruptedException {
        var atOnce = new RequestsAtOnce(1, Duration.ofMinutes(1));
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var seat = atOnce.take(ACME, reply);
            for (int i = 0; i < 3; i++) {
                CompletableFuture.runAsync(() -> pass(atOnce), others);
            }
            whenQueued(seat, 3);

            assertThatThrownBy(() -> atOnce.take(ACME, reply)).isInstanceOf(Problem.class);
            seat.release();
        }
    }

    private void pass(RequestsAtOnce atOnce) {
        try {
            atOnce.take(ACME, new MockHttpServletResponse()).release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void whenQueued(Semaphore seats, int waiting) {
        while (seats.getQueueLength() < waiting) {
            Thread.onSpinWait();
        }
    }
}
