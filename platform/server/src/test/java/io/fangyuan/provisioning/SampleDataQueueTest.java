package io.fangyuan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.provisioning.SampleDataQueue.Waiting;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TickingClock;
import io.fangyuan.value.RecordId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which tenant gets its sample data next, whatever becomes of the nodes that fill them. */
class SampleDataQueueTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private static final RecordId ADMIN = new RecordId(7);

    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final SampleDataQueue queue = new SampleDataQueue(db.platform(), clock);

    @BeforeEach
    void empty() {
        db.execute("delete from control.sample_data");
    }

    @Test
    void tenantsAreFilledInTheOrderTheyCame() {
        var acme = enqueue("acme");
        clock.tick(Duration.ofSeconds(1));
        var globex = enqueue("globex");

        assertThat(queue.take()).contains(new Waiting(acme, "sales", ADMIN));
        assertThat(queue.take()).contains(new Waiting(globex, "sales", ADMIN));
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void oneWhoseNodeStoppedComesAgain() {
        var acme = enqueue("acme");
        queue.take();

        clock.tick(Duration.ofMinutes(10));

        assertThat(new SampleDataQueue(db.platform(), clock).take())
                .map(Waiting::tenant)
                .contains(acme);
    }

    @Test
    void oneThatIsFilledDoesNotComeAgain() {
        var acme = enqueue("acme");
        queue.take();

        queue.remove(acme);
        clock.tick(Duration.ofDays(1));

        assertThat(queue.take()).isEmpty();
    }

    @Test
    void oneThatFailsAgainAndAgainIsLeft() {
        enqueue("acme");

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(queue.take()).isPresent();
            clock.tick(Duration.ofMinutes(10));
        }

        assertThat(queue.take()).isEmpty();
    }

    @Test
    void whatIsNotProvisionedDoesNotWait() {
        var tenant = db.tenant("acme");

        assertThatThrownBy(() -> db.tenants().bound(tenant.id(), tenant.cell(), tx -> {
                    queue.add(tx, new Waiting(tenant.id(), "sales", ADMIN));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(queue.take()).isEmpty();
    }

    private TenantId enqueue(String code) {
        var tenant = db.tenant(code);
        return db.tenants().bound(tenant.id(), tenant.cell(), tx -> {
            queue.add(tx, new Waiting(tenant.id(), "sales", ADMIN));
            return tenant.id();
        });
    }
}
