package io.fangyuan.provisioning;

import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The new tenants that wait for sample records. Two nodes never take the same one while the first may still be at it. */
@Component
final class SampleDataQueue {
    private static final Duration TAKEN_FOR = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 5;

    private final PlatformDatabase platform;
    private final Clock clock;

    SampleDataQueue(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** A tenant to be filled. */
    record Waiting(TenantId tenant, String template, RecordId administrator) {}

    /** Lets the tenant wait, in the transaction that creates it. */
    void add(TenantTransaction tx, Waiting waiting) {
        tx.update(Sql.of(
                """
                insert into control.sample_data (tenant_id, template, administrator, due_at)
                values (?, ?, ?, ?)
                """,
                waiting.tenant().value(),
                waiting.template(),
                waiting.administrator().value(),
                clock.instant()));
    }

    /** Takes the tenant that has waited longest; one that failed comes again after a while, a few times. */
    Optional<Waiting> take() {
        return platform.query(control -> control.createQuery("""
                        update control.sample_data s
                        set due_at = :until, attempts = s.attempts + 1
                        from (
                          select tenant_id
                          from control.sample_data
                          where due_at <= :now and attempts < :most
                          order by due_at, tenant_id
                          limit 1
                          for update skip locked
                        ) next
                        where s.tenant_id = next.tenant_id
                        returning s.tenant_id, s.template, s.administrator
                        """)
                .bind("now", clock.instant())
                .bind("until", clock.instant().plus(TAKEN_FOR))
                .bind("most", MOST_ATTEMPTS)
                .map((row, _) ->
                        new Waiting(new TenantId(row.getInt(1)), row.getString(2), new RecordId(row.getLong(3))))
                .findOne());
    }

    /** The tenant is filled. */
    void remove(TenantId tenant) {
        platform.query(control -> control.createUpdate("delete from control.sample_data where tenant_id = :tenant")
                .bind("tenant", tenant.value())
                .execute());
    }
}
