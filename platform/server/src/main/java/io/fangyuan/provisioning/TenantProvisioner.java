package io.fangyuan.provisioning;

import io.fangyuan.identity.FirstPeople;
import io.fangyuan.identity.OneTimeLinks;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.provisioning.OrderCheck.Checked;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.tenancy.NewTenant;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantState;
import io.fangyuan.tenancy.TenantStore;
import io.fangyuan.value.RecordId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets up a tenant in one transaction: two rows that point at the template's manifest, its people, and its administrator's
 * one-time link. Nothing is copied and no schema changes; sample records follow in the background.
 */
@Component
public final class TenantProvisioner {
    private static final String TRIAL = "trial";
    private static final Duration TRIAL_TIME = Duration.ofDays(30);

    private final OrderCheck check;
    private final TenantStore tenants;
    private final FirstPeople people;
    private final OneTimeLinks links;
    private final SampleDataQueue sampleData;
    private final Clock clock;

    TenantProvisioner(
            OrderCheck check,
            TenantStore tenants,
            FirstPeople people,
            OneTimeLinks links,
            SampleDataQueue sampleData,
            Clock clock) {
        this.check = check;
        this.tenants = tenants;
        this.people = people;
        this.links = links;
        this.sampleData = sampleData;
        this.clock = clock;
    }

    /** Adds what else a tenant is to begin with, in the transaction that creates it. */
    interface FirstRows {
        void write(Tenant tenant, TenantTransaction tx, Map<String, RecordId> people);
    }

    /** Sets up the tenant. Throws INVALID_REQUEST with everything that is wrong with the order. */
    public Provisioned provision(TenantOrder order) {
        return provision(order, (_, _, _) -> {});
    }

    Provisioned provision(TenantOrder order, FirstRows more) {
        var checked = check.check(order);
        var done = new AtomicReference<@Nullable Provisioned>();
        try {
            tenants.create(newTenant(checked), (tenant, tx) -> done.set(setUp(checked, tenant, tx, more)));
        } catch (UniqueViolation taken) {
            throw taken.constraint().equals("tenant_code_taken")
                    ? new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(OrderCheck.taken(order.code())))
                    : taken;
        }
        return Objects.requireNonNull(done.get());
    }

    private NewTenant newTenant(Checked checked) {
        var order = checked.order();
        boolean trial = checked.plan().code().equals(TRIAL);
        Instant end = trial ? clock.instant().plus(TRIAL_TIME) : null;
        return new NewTenant(
                order.code(),
                order.name(),
                order.reseller(),
                checked.plan().id(),
                trial ? TenantState.TRIAL : TenantState.ACTIVE,
                order.zone(),
                order.locale(),
                checked.template().versionId(),
                end);
    }

    private Provisioned setUp(Checked checked, Tenant tenant, TenantTransaction tx, FirstRows more) {
        var order = checked.order();
        var setup = new PeopleSetup(people, tenant, tx, order);
        var file = PeopleFile.ofTemplate(order.template());
        var byLogin = order.sampleData() && !file.users().isEmpty()
                ? setup.sample(file, seats(checked))
                : setup.administrator();
        var administrator = Objects.requireNonNull(byLogin.get(order.adminLogin()));
        if (order.sampleData()) {
            sampleData.add(tx, new SampleDataQueue.Waiting(tenant.id(), order.template(), administrator));
        }
        more.write(tenant, tx, byLogin);
        var link = links.issue(tx, tenant.id(), administrator);
        return new Provisioned(tenant, link, byLogin);
    }

    private static int seats(Checked checked) {
        return Objects.requireNonNullElse(checked.plan().limits().seats(), Integer.MAX_VALUE);
    }
}
