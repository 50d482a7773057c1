package io.fangyuan.web;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewer;
import io.fangyuan.identity.Viewers;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.tenant.TenantId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request enters its tenant. The tenant comes from the sign-in, never from the request. */
@Component
public class TenantDoor {
    private static final String CLAIMED_TENANT = "X-Tenant";
    private static final String RELEASE = "X-Metadata-Release";

    private final Viewers viewers;
    private final TenantDirectory directory;

    TenantDoor(Viewers viewers, TenantDirectory directory) {
        this.viewers = viewers;
        this.directory = directory;
    }

    /**
     * Runs {@code work} for the tenant's user who makes the request. The work must read or write the tenant's database, and
     * may run several times, see {@link Viewers#as}. Throws SIGN_IN_REQUIRED, FORBIDDEN for who belongs to no tenant,
     * WRONG_TENANT when the page was loaded for another tenant, TENANT_NOT_ACTIVE.
     */
    public <T> T enter(Function<Viewer, T> work) {
        return enter(work, viewers::as);
    }

    /** As {@link #enter}, for work that may answer from memory alone: see {@link Viewers#asChecked}. */
    public <T> T enterChecked(Function<Viewer, T> work) {
        return enter(work, viewers::asChecked);
    }

    private interface Way<T> {
        T as(Principal.OfTenant principal, @Nullable Locale asked, Function<Viewer, T> work);
    }

    private <T> T enter(Function<Viewer, T> work, Way<T> way) {
        var principal = requireTenantPrincipal();
        var request = attributes().getRequest();
        requireSameTenant(principal.tenant(), request.getHeader(CLAIMED_TENANT));
        var asked = Languages.asked(request).orElse(null);
        Trace.by(principal);
        return TenantContext.call(
                principal.tenant(), () -> way.as(principal, asked, viewer -> work.apply(announced(viewer))));
    }

    private static Principal.OfTenant requireTenantPrincipal() {
        return switch (SignedIn.principal().orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_REQUIRED))) {
            case Principal.OfTenant principal -> principal;
            case Principal.ResellerUser _ -> throw new Problem(ProblemCode.FORBIDDEN);
        };
    }

    private void requireSameTenant(TenantId tenant, @Nullable String claimed) {
        if (claimed != null && !claimed.equals(directory.get(tenant).code())) {
            throw new Problem(ProblemCode.WRONG_TENANT);
        }
    }

    /** Tells the page on which release the reply stands, so that it can notice a newer one. */
    private static Viewer announced(Viewer viewer) {
        HttpServletResponse response = Objects.requireNonNull(attributes().getResponse());
        response.setHeader(RELEASE, Integer.toString(viewer.binding().release()));
        return viewer;
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
