package io.fangyuan.provisioning;

import io.fangyuan.identity.AccessVersion;
import io.fangyuan.identity.AuditLog;
import io.fangyuan.identity.StaffMember;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.Reseller;
import io.fangyuan.tenancy.Resellers;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenancy.TenantState;
import io.fangyuan.tenancy.TenantStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tenants that somebody on a reseller's staff looks after: those of the reseller and of all below it. Every other
 * tenant is NOT_FOUND, and of these only what the directory says is seen, never their data.
 */
@Component
public final class ManagedTenants {
    private static final Set<TenantState> FOR_RESELLERS =
            Set.of(TenantState.TRIAL, TenantState.ACTIVE, TenantState.SUSPENDED);

    private final Resellers resellers;
    private final TenantDirectory directory;
    private final TenantStore tenants;
    private final TenantProvisioner provisioner;
    private final OrderCheck orders;
    private final Plans plans;
    private final Usage usage;
    private final AuditLog audit;

    ManagedTenants(
            Resellers resellers,
            TenantDirectory directory,
            TenantStore tenants,
            TenantProvisioner provisioner,
            OrderCheck orders,
            Plans plans,
            Usage usage,
            AuditLog audit) {
        this.resellers = resellers;
        this.directory = directory;
        this.tenants = tenants;
        this.provisioner = provisioner;
        this.orders = orders;
        this.plans = plans;
        this.usage = usage;
        this.audit = audit;
    }

    /** What may be changed about a tenant; {@code expiresAt} null: never. */
    public record Terms(
            TenantState state, String plan, @Nullable Instant expiresAt) {}

    /** All of them, the newest first within each reseller. */
    public List<Tenant> all(StaffMember staff) {
        return resellers.tree(staff.reseller()).stream()
                .map(Reseller::id)
                .flatMap(reseller -> directory.ofReseller(reseller).stream())
                .toList();
    }

    /** One of them, as it is now. Throws NOT_FOUND. */
    public Tenant get(StaffMember staff, String code) {
        return directory
                .byCode(code)
                .map(tenant -> directory.fresh(tenant.id()))
                .filter(tenant -> resellers.reaches(staff.reseller(), tenant.resellerId()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** What is wrong with a code for a new tenant; nothing when it can be had. */
    public List<Violation> checkCode(String code) {
        return orders.code(code);
    }

    /** Sets up a tenant of the staff's reseller or of one below it. Throws INVALID_REQUEST. */
    public Provisioned provision(StaffMember staff, TenantOrder order) {
        if (!resellers.reaches(staff.reseller(), order.reseller())) {
            OrderCheck.refuse(List.of(Violation.of("/reseller", "no_such_reseller", Map.of())));
        }
        return provisioner.provision(
                order,
                (tenant, tx, _) -> audit.write(
                        tx,
                        tenant.id(),
                        new AuditLog.Actor.Reseller(staff.id()),
                        "tenant.created",
                        "tenant:" + tenant.code(),
                        Map.of("plan", order.plan(), "template", order.template())));
    }

    /** Changes state, plan and end of a tenant, together or not at all. Throws NOT_FOUND, INVALID_REQUEST, QUOTA_EXCEEDED. */
    public Tenant change(StaffMember staff, Tenant before, Terms terms) {
        var plan = plans.all().stream()
                .filter(each -> each.code().equals(terms.plan()))
                .findFirst()
                .orElseThrow(() -> invalid("/plan", "no_such_plan", Map.of()));
        requireState(before.state(), terms.state());
        if (plan.id() != before.planId()) {
            usage.requireFits(before, plan);
        }
        var wanted = new TenantStore.Terms(terms.state(), plan.id(), terms.expiresAt());
        return tenants.change(before.id(), wanted, tx -> {
            record(staff, before, terms, tx);
            if (terms.state() != before.state()) {
                AccessVersion.move(tx, before.id()); // open pages learn of it
            }
        });
    }

    private static void requireState(TenantState from, TenantState to) {
        if (from != to && !(FOR_RESELLERS.contains(to) && from.successors().contains(to))) {
            throw invalid("/state", "bad_state", Map.of("from", from.code(), "to", to.code()));
        }
    }

    private void record(StaffMember staff, Tenant before, Terms terms, TenantTransaction tx) {
        audit.write(
                tx,
                before.id(),
                new AuditLog.Actor.Reseller(staff.id()),
                "tenant.changed",
                "tenant:" + before.code(),
                Map.of(
                        "state", terms.state().code(),
                        "plan", terms.plan(),
                        "expiresAt", String.valueOf(terms.expiresAt())));
    }

    private static Problem invalid(String pointer, String code, Map<String, Object> params) {
        return new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(Violation.of(pointer, code, params)));
    }
}
