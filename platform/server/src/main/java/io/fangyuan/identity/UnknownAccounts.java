package io.fangyuan.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/** Locks out logins that do not exist just like those that do, so that a refusal tells nobody which is which. */
final class UnknownAccounts {
    private static final int REMEMBERED = 50_000;

    private record Key(String tenantCode, String login) {}

    private final Cache<Key, LockOut> lockOuts = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Counts a failed attempt. Throws LOCKED_OUT. */
    void attempt(String tenantCode, String login, Instant now) {
        lockOuts.asMap()
                .merge(
                        new Key(tenantCode, login),
                        LockOut.NONE.afterFailure(now),
                        (known, _) -> known.afterFailure(now));
    }
}
