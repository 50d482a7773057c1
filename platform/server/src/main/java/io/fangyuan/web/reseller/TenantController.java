package io.fangyuan.web.reseller;

import io.fangyuan.metadata.Template;
import io.fangyuan.metadata.Templates;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.provisioning.ManagedTenants;
import io.fangyuan.provisioning.TenantOrder;
import io.fangyuan.provisioning.Usage;
import io.fangyuan.tenancy.Plan;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantState;
import io.fangyuan.web.LinkReply;
import io.fangyuan.web.Needed;
import io.fangyuan.web.Patch;
import io.fangyuan.web.Patches;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tenants as those see them who look after them: code, state, plan and seats, never data. */
@RestController
@RequestMapping("/api/reseller/tenants")
final class TenantController {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ResellerDoor door;
    private final ManagedTenants tenants;
    private final Usage usage;
    private final Plans plans;
    private final Templates templates;
    private final Patches patches;

    TenantController(
            ResellerDoor door, ManagedTenants tenants, Usage usage, Plans plans, Templates templates, Patches patches) {
        this.door = door;
        this.tenants = tenants;
        this.usage = usage;
        this.plans = plans;
        this.templates = templates;
        this.patches = patches;
    }

    /** @param reseller the staff's own when left out */
    record OrderBody(
            @Needed @Nullable String name,
            @Needed @Nullable String code,
            @Needed @Nullable String adminName,
            @Needed @Nullable String adminLogin,
            @Needed @Nullable String plan,
            @Needed @Nullable String template,
            @Nullable Boolean sampleData,
            @Nullable Integer reseller) {

        TenantOrder order(int ownReseller, Locale locale) {
            return new TenantOrder(
                    Objects.requireNonNullElse(code, ""),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(reseller, ownReseller),
                    Objects.requireNonNullElse(plan, ""),
                    Objects.requireNonNullElse(template, ""),
                    Objects.requireNonNullElse(adminLogin, ""),
                    Objects.requireNonNullElse(adminName, ""),
                    Boolean.TRUE.equals(sampleData),
                    ZONE,
                    locale);
        }
    }

    record TemplateReply(String name, String version) {
        static TemplateReply of(Template template) {
            return new TemplateReply(template.name(), Integer.toString(template.version()));
        }
    }

    /** @param seats null: the plan does not limit them */
    record TenantReply(
            String code,
            String name,
            TenantState state,
            String plan,
            int users,
            @Nullable Integer seats,
            @Nullable TemplateReply template,
            Instant createdAt,
            @Nullable Instant expiresAt) {}

    record TenantsReply(List<TenantReply> tenants) {}

    record ProvisionedReply(TenantReply tenant, LinkReply link) {}

    record CodeReply(boolean free) {}

    record TermsBody(
            @Needed @Nullable String state,
            @Needed @Nullable String plan,
            @Nullable Instant expiresAt) {}

    @GetMapping
    TenantsReply all() {
        return new TenantsReply(replies(tenants.all(door.enter())));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProvisionedReply provision(@RequestBody OrderBody body) {
        var staff = door.enter();
        var provisioned = tenants.provision(staff, body.order(staff.reseller(), Locale.SIMPLIFIED_CHINESE));
        return new ProvisionedReply(reply(provisioned.tenant()), LinkReply.of(provisioned.link()));
    }

    @GetMapping("/{code}")
    TenantReply one(@PathVariable String code) {
        return reply(tenants.get(door.enter(), code));
    }

    @PatchMapping("/{code}")
    TenantReply change(@PathVariable String code, @RequestBody Patch<TermsBody> patch) {
        var staff = door.enter();
        var before = tenants.get(staff, code);
        var present =
                new TermsBody(before.state().code(), plans.get(before.planId()).code(), before.expiresAt());
        var body = patches.apply(present, patch, TermsBody.class);
        var terms = new ManagedTenants.Terms(
                state(Objects.requireNonNullElse(body.state(), "")),
                Objects.requireNonNullElse(body.plan(), ""),
                body.expiresAt());
        return reply(tenants.change(staff, before, terms));
    }

    /** Whether a new tenant may have the code. */
    @GetMapping("/check")
    CodeReply check(@RequestParam String code) {
        door.enter();
        return new CodeReply(tenants.checkCode(code).isEmpty());
    }

    private static TenantState state(String code) {
        try {
            return TenantState.of(code);
        } catch (IllegalArgumentException e) {
            var violation = Violation.of("/state", "no_such_state", Map.of());
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(violation));
        }
    }

    private TenantReply reply(Tenant tenant) {
        return replies(List.of(tenant)).getFirst();
    }

    private List<TenantReply> replies(List<Tenant> all) {
        var users = usage.activeUsers(all);
        var known = templates.all();
        return all.stream()
                .map(tenant -> reply(tenant, plans.get(tenant.planId()), known, users.getOrDefault(tenant, 0)))
                .toList();
    }

    private static TenantReply reply(Tenant tenant, Plan plan, List<Template> templates, int users) {
        return new TenantReply(
                tenant.code(),
                tenant.name(),
                tenant.state(),
                plan.code(),
                users,
                plan.limits().seats(),
                templates.stream()
                        .filter(template -> template.versionId() == tenant.templateVersionId())
                        .findFirst()
                        .map(TemplateReply::of)
                        .orElse(null),
                tenant.createdAt(),
                tenant.expiresAt());
    }
}
