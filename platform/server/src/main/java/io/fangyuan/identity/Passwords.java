package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with argon2id. Hashing is dear on purpose, so only as many run at once as there are processors, and
 * who would wait too long is asked to come back.
 */
@Component
public final class Passwords {
    private static final int PATIENCE_SECONDS = 5;

    // 19 MiB and two passes, as OWASP's password storage sheet advises for argon2id.
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String decoy = argon2.encode("nobody's password");

    /** The text to keep instead of the password. */
    public String hash(String password) {
        return bounded(() -> argon2.encode(password));
    }

    /** Whether the password is the one that was hashed; takes as long for {@code null} (nobody), and answers false. */
    public boolean matches(String password, @Nullable String hash) {
        boolean comparable = hash != null && isText(password);
        boolean same = bounded(() -> argon2.matches(isText(password) ? password : "", comparable ? hash : decoy));
        return same && comparable;
    }

    /** Half of a character outside of the basic plane is no text, and cannot be hashed. */
    static boolean isText(String password) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(password);
    }

    private <T> T bounded(Supplier<T> work) {
        acquire();
        try {
            return work.get();
        } finally {
            hashing.release();
        }
    }

    private void acquire() {
        try {
            if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(ProblemCode.TOO_MANY_REQUESTS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.UNAVAILABLE);
        }
    }
}
