package io.fangyuan.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Binding;
import io.fangyuan.store.LostRace;
import io.fangyuan.store.Sql;
import io.fangyuan.store.StaleBinding;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs work for a principal on what is known of the tenant, and runs it again on fresh knowledge when the database says
 * that the tenant has moved on. So a disabled user, a changed role and a new release count from the next request on,
 * without a look at the database that the work would not take anyway.
 */
@Component
public final class Viewers {
    private static final int ATTEMPTS = 5;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final TenantDirectory directory;
    private final TenantDatabase database;
    private final Snapshots snapshots;
    private final OrgChartStore charts;
    private final Clock clock;
    private final Cache<TenantId, Binding> bindings =
            Caffeine.newBuilder().expireAfterAccess(IDLE).build();
    private final Cache<TenantId, Dated> dated =
            Caffeine.newBuilder().expireAfterAccess(IDLE).build();

    /** A chart and the access version it is of. */
    private record Dated(int accessVersion, OrgChart chart) {
        boolean isOf(Binding binding) {
            return accessVersion == binding.accessVersion();
        }
    }

    Viewers(
            TenantDirectory directory,
            TenantDatabase database,
            Snapshots snapshots,
            OrgChartStore charts,
            Clock clock) {
        this.directory = directory;
        this.database = database;
        this.snapshots = snapshots;
        this.charts = charts;
        this.clock = clock;
    }

    /**
     * Runs {@code work}, which must read or write the tenant's database: that is where outdated knowledge shows. It may
     * run several times; all but the last were undone, such as when they lost a race, or ended in a problem that outdated
     * knowledge may have caused.
     * Throws SIGN_IN_REQUIRED when the principal may no longer act, TENANT_NOT_ACTIVE when the tenant may not.
     *
     * @param asked the language asked for, null for the user's own
     */
    public <T> T as(Principal.OfTenant principal, @Nullable Locale asked, Function<Viewer, T> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var binding = bindings.get(principal.tenant(), this::load);
            try {
                return work.apply(viewer(principal, asked, binding));
            } catch (StaleBinding stale) {
                forget(principal.tenant());
            } catch (LostRace lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            } catch (Problem refused) {
                if (isCurrent(binding)) {
                    throw refused;
                }
                forget(principal.tenant());
            }
        }
        throw new Problem(ProblemCode.UNAVAILABLE);
    }

    /** Whether a refusal stands: it was not what the tenant has left behind that led to it. */
    private boolean isCurrent(Binding binding) {
        try {
            return database.readAll(binding, List.of()).isEmpty();
        } catch (StaleBinding stale) {
            return false;
        }
    }

    /** As {@link #as}, for work that answers from memory: asks the database first whether that memory is current. */
    public <T> T asChecked(Principal.OfTenant principal, @Nullable Locale asked, Function<Viewer, T> work) {
        return as(principal, asked, viewer -> {
            database.readAll(viewer.binding(), List.of());
            return work.apply(viewer);
        });
    }

    /** Drops where the tenant is known to stand; the next request asks, and loads what has changed. */
    public void forget(TenantId tenant) {
        bindings.invalidate(tenant);
        directory.forget(tenant);
    }

    private Viewer viewer(Principal.OfTenant principal, @Nullable Locale asked, Binding binding) {
        var org = chart(binding);
        var user = requireActive(principal, org);
        var locale = asked == null ? user.locale() : asked;
        var tenant = directory.get(binding.tenant());
        return new Viewer(principal, user, tenant, snapshots.at(binding), org, binding, locale, clock.instant());
    }

    /** One chart a tenant is kept, and loaded by one request while others wait for it. */
    private OrgChart chart(Binding binding) {
        var known = dated.getIfPresent(binding.tenant());
        return known != null && known.isOf(binding)
                ? known.chart()
                : dated.asMap()
                        .compute(
                                binding.tenant(),
                                (_, kept) -> kept != null && kept.isOf(binding)
                                        ? kept
                                        : new Dated(binding.accessVersion(), charts.load(binding)))
                        .chart();
    }

    /** A directory entry from before the tenant moved to another cell finds nothing; then a fresh one is asked for. */
    private Binding load(TenantId tenant) {
        return standing(directory.get(tenant))
                .or(() -> {
                    directory.forget(tenant);
                    return standing(directory.get(tenant));
                })
                .orElseThrow(() -> new Problem(ProblemCode.TENANT_NOT_ACTIVE));
    }

    private Optional<Binding> standing(Tenant tenant) {
        var sql = """
                select release_no, access_version
                from %s.tenant
                where tenant_id = ? and usable
                """;
        return database
                .bound(
                        tenant.id(),
                        tenant.cell(),
                        tx -> tx.query(
                                Sql.of(sql.formatted(tenant.cell()), tenant.id().value()),
                                row -> new Binding(tenant.id(), tenant.cell(), row.getInt(1), row.getInt(2))))
                .stream()
                .findFirst();
    }

    private static User requireActive(Principal.OfTenant principal, OrgChart org) {
        boolean mayAct = switch (principal) {
            case Principal.TenantUser _ -> true;
            case Principal.ApiClient client -> org.hasClient(client.clientId());
        };
        return org.user(principal.user())
                .filter(User::active)
                .filter(_ -> mayAct)
                .orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_REQUIRED));
    }
}
