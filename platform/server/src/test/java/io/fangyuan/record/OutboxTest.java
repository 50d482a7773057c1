package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Listeners hear of every save, whatever becomes of others. */
class OutboxTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private final List<Long> told = new ArrayList<>();
    private final Instant now = Instant.now().plusSeconds(1);

    @Test
    void aSaveThatCannotBeToldHoldsUpNoOther() {
        Tenant tenant = tenantWithSaves("stumbling", 1, 2, 3);
        boolean[] broken = {true};
        Outbox outbox = outbox((_, event, _) -> {
            if (event.id().value() == 2 && broken[0]) {
                throw new IllegalStateException("the listener stumbles");
            }
            told.add(event.id().value());
        });

        outbox.deliver(tenant.id(), tenant.cell(), now);
        told.clear(); // what was told in vain, and 1 and 3
        outbox.deliver(tenant.id(), tenant.cell(), now);
        assertThat(told).isEmpty();

        broken[0] = false;
        outbox.deliver(tenant.id(), tenant.cell(), now.plus(Duration.ofMinutes(1)));
        assertThat(told).containsExactly(2L);
    }

    @Test
    void twoNodesDoNotTellAtOnce() {
        Tenant tenant = tenantWithSaves("twofold", 1, 2);
        Outbox second = outbox((_, event, _) -> told.add(-event.id().value()));
        Outbox first = outbox((_, event, _) -> {
            told.add(event.id().value());
            second.deliver(tenant.id(), tenant.cell(), now);
        });

        first.deliver(tenant.id(), tenant.cell(), now);

        assertThat(told).containsExactly(1L, 2L);
    }

    private static Outbox outbox(RecordListener listener) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("listener", listener);
        return new Outbox(db.tenants(), beans.getBeanProvider(RecordListener.class));
    }

    private static Tenant tenantWithSaves(String code, long... ids) {
        Tenant tenant = db.tenant(code);
        return db.tenants().bound(tenant.id(), tenant.cell(), tx -> {
            for (long id : ids) {
                tx.update(Sql.of(
                        "insert into %s.outbox (tenant_id, topic, payload) values (?, 'recordSaved', ?)"
                                .formatted(tx.cell()),
                        tenant.id().value(),
                        new Jsonb("{\"object\": \"customer\", \"id\": \"%d\", \"op\": \"create\"}".formatted(id))));
            }
            return tenant;
        });
    }
}
