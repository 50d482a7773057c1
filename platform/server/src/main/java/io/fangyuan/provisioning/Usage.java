package io.fangyuan.provisioning;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.tenancy.Plan;
import io.fangyuan.tenancy.Tenant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much of their plans tenants use. Counts only: nothing else of a tenant is seen from outside. */
@Component
public final class Usage {
    private final PlatformDatabase platform;

    Usage(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** The number of active users of each tenant, in one statement for each cell. */
    public Map<Tenant, Integer> activeUsers(Collection<Tenant> tenants) {
        var counts = new HashMap<Tenant, Integer>();
        tenants.stream()
                .collect(Collectors.groupingBy(Tenant::cell))
                .forEach((cell, ofCell) -> counts.putAll(activeUsers(cell, ofCell)));
        return counts;
    }

    private Map<Tenant, Integer> activeUsers(String cell, List<Tenant> tenants) {
        Map<Integer, Integer> byId = platform.query(control -> control.createQuery(
                        "select tenant_id, users from %s.active_users(:tenants)".formatted(cell))
                .bindArray("tenants", Integer.class, ids(tenants))
                .reduceRows(new HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn(1, Integer.class), row.getColumn(2, Integer.class));
                    return counts;
                }));
        return tenants.stream()
                .collect(Collectors.toMap(
                        tenant -> tenant,
                        tenant -> byId.getOrDefault(tenant.id().value(), 0)));
    }

    private static List<Integer> ids(List<Tenant> tenants) {
        return tenants.stream().map(tenant -> tenant.id().value()).toList();
    }

    /** Throws QUOTA_EXCEEDED when the tenant has more active users than the plan has seats. */
    void requireFits(Tenant tenant, Plan plan) {
        var seats = plan.limits().seats();
        if (seats != null && activeUsers(List.of(tenant)).getOrDefault(tenant, 0) > seats) {
            throw new Problem(ProblemCode.QUOTA_EXCEEDED, Map.of("what", "users", "limit", seats));
        }
    }
}
