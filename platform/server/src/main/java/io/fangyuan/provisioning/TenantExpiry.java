package io.fangyuan.provisioning;

import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.tenancy.TenantStore;
import io.fangyuan.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends tenants whose trial or contract is over. Their data stays; a reseller can set them active again. */
@Component
public final class TenantExpiry {
    private static final Logger log = LoggerFactory.getLogger(TenantExpiry.class);

    private final PlatformDatabase platform;
    private final TenantStore tenants;
    private final Clock clock;

    TenantExpiry(PlatformDatabase platform, TenantStore tenants, Clock clock) {
        this.platform = platform;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Sets every tenant that is past its end to expired. Several nodes may do so at once. */
    public void expireDue() {
        var now = clock.instant();
        for (var tenant : due(now)) {
            if (tenants.expire(tenant, now)) {
                log.info("tenant {} has expired", tenant);
            }
        }
    }

    private List<TenantId> due(Instant now) {
        return platform.query(control -> control.createQuery("""
                        select tenant_id
                        from control.tenant
                        where expires_at <= :now and state in ('trial', 'active')
                        """)
                .bind("now", now)
                .map((row, _) -> new TenantId(row.getInt(1)))
                .list());
    }
}
