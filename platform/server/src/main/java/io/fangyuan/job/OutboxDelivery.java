package io.fangyuan.job;

import io.fangyuan.record.Outbox;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers the outboxes of all tenants, each within its tenant; a tenant whose delivery fails does not hold up others. */
@Component
class OutboxDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final PlatformDatabase platform;
    private final Outbox outbox;
    private final Clock clock;

    OutboxDelivery(PlatformDatabase platform, Outbox outbox, Clock clock) {
        this.platform = platform;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fangyuan.outbox.delay:1s}")
    void deliver() {
        Instant now = clock.instant();
        for (String cell : cells()) {
            tenantsWithWork(cell, now).forEach(tenant -> deliver(tenant, cell, now));
        }
    }

    private List<String> cells() {
        return platform.query(handle -> handle.createQuery("select schema_name from control.cell order by cell_id")
                .mapTo(String.class)
                .list());
    }

    private List<TenantId> tenantsWithWork(String cell, Instant now) {
        return platform.query(handle -> handle.createQuery("select * from %s.tenants_with_work(:now)".formatted(cell))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, _) -> new TenantId(row.getInt(1)))
                .list());
    }

    /** What fails now is due again at the next round, so nothing is lost. */
    private void deliver(TenantId tenant, String cell, Instant now) {
        try {
            TenantContext.call(tenant, () -> outbox.deliver(tenant, cell, now));
        } catch (RuntimeException e) {
            LOG.error("outbox of tenant {} not delivered", tenant, e);
        }
    }
}
