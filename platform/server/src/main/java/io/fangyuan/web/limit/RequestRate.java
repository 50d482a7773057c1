package io.fangyuan.web.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenant.TenantId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How many requests a tenant's people and programs may make in a minute together, counted on each node. Every reply says
 * what is left, in the fields of draft-ietf-httpapi-ratelimit-headers-10.
 */
@Component
final class RequestRate {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String policy;
    private final LoadingCache<TenantId, Bucket> buckets;

    RequestRate(@Value("${fangyuan.tenant.requests-per-minute}") long perMinute) {
        this.policy = "\"tenant\";q=" + perMinute + ";w=" + MINUTE.toSeconds();
        // A bucket that nobody asked for this long is full again, like a new one.
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    /** Counts a request and tells its sender what is left. Throws {@link Problem} TOO_MANY_REQUESTS. */
    void count(TenantId tenant, HttpServletResponse response) {
        var probe = buckets.get(tenant).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", policy);
        response.setHeader("RateLimit", "\"tenant\";r=" + probe.getRemainingTokens() + ";t=" + untilFull(probe));
        if (!probe.isConsumed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(probe.getNanosToWaitForRefill())));
            throw new Problem(ProblemCode.TOO_MANY_REQUESTS);
        }
    }

    private static long untilFull(ConsumptionProbe probe) {
        return seconds(probe.getNanosToWaitForReset());
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }
}
