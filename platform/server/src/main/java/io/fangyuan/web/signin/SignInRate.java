package io.fangyuan.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often passwords may be tried from one address: hashing is dear, and one address must not use it up for all. */
@Component
final class SignInRate {
    private final int perMinute;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SignInRate(@Value("${fangyuan.sign-ins-per-minute}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts an attempt from the address. Throws TOO_MANY_REQUESTS. */
    void count(String address) {
        var count = counts.get(address, _ -> new AtomicInteger());
        if (count.incrementAndGet() > perMinute) {
            throw new Problem(ProblemCode.TOO_MANY_REQUESTS);
        }
    }
}
