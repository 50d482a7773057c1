package io.fangyuan.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What one tenant asks of the platform leaves the others their share. */
@TestPropertySource(properties = "fangyuan.tenant.requests-per-minute=30")
class TenantLimitsTest extends ServerTest {
    private static final Pattern LEFT = Pattern.compile("\"tenant\";r=(\\d+);t=(\\d+)");

    @Test
    void everyReplySaysWhatIsLeft() {
        var ann = signIn("slowacme", "admin");

        var reply = ann.get("/api/me").expect(200);

        assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"tenant\";q=30;w=60");
        assertThat(left(reply.header("RateLimit"))).isBetween(0, 29);
    }

    @Test
    void aTenantThatAsksTooOftenWaitsAndTheOthersDoNot() {
        var busy = signIn("busyacme", "admin");
        var calm = signIn("calmglobex", "admin");
        int before = left(calm);

        var refused = Stream.generate(() -> busy.get("/api/me"))
                .limit(1_000)
                .filter(reply -> reply.status() != 200)
                .findFirst()
                .orElseThrow();

        refused.expectProblem(429, "too_many_requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(left(calm)).isGreaterThanOrEqualTo(before - 1);
    }

    @Test
    void whoHasNotSignedInIsNotCounted() {
        assertThat(visitor().get("/api/session").expect(200).header("RateLimit"))
                .isEmpty();
    }

    private static int left(HttpUser user) {
        return left(user.get("/api/me").expect(200).header("RateLimit"));
    }

    private static int left(String field) {
        var parts = LEFT.matcher(field);
        assertThat(parts.matches()).as(field).isTrue();
        assertThat(Integer.parseInt(parts.group(2))).isBetween(1, 61);
        return Integer.parseInt(parts.group(1));
    }
}
