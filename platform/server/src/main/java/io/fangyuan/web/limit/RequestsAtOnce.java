package io.fangyuan.web.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenant.TenantId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How many requests of a tenant are worked on at the same time on a node, so that its slow ones leave connections to the
 * others. A few more wait for a moment; the rest are refused, so that they do not hold the node's threads either.
 */
@Component
final class RequestsAtOnce {
    private static final int WAITING_PER_SEAT = 3;

    private final int most;
    private final Duration patience;
    private final LoadingCache<TenantId, Semaphore> seats;

    RequestsAtOnce(
            @Value("${fangyuan.tenant.requests-at-once}") int most,
            @Value("${fangyuan.tenant.patience}") Duration patience) {
        this.most = most;
        this.patience = patience;
        // Weak values: a tenant's seats live as long as a request holds one of them.
        this.seats = Caffeine.newBuilder().weakValues().build(_ -> new Semaphore(most, true));
    }

    /** Takes a seat, which the caller gives back by a release. Throws {@link Problem} TOO_MANY_REQUESTS. */
    Semaphore take(TenantId tenant, HttpServletResponse response) throws InterruptedException {
        var taken = seats.get(tenant);
        boolean crowded = taken.getQueueLength() >= most * WAITING_PER_SEAT;
        if (crowded || !taken.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            throw new Problem(ProblemCode.TOO_MANY_REQUESTS);
        }
        return taken;
    }
}
