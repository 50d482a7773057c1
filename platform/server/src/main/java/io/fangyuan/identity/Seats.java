package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.TenantDirectory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many active users a tenant's plan pays for. */
@Component
final class Seats {
    private final TenantDirectory directory;
    private final Plans plans;

    Seats(TenantDirectory directory, Plans plans) {
        this.directory = directory;
        this.plans = plans;
    }

    /** Throws QUOTA_EXCEEDED when no seat is left. */
    void requireOneMore(Viewer viewer) {
        var plan = plans.get(directory.get(viewer.binding().tenant()).planId());
        var seats = plan.limits().seats();
        long taken = viewer.org().users().stream().filter(User::active).count();
        if (seats != null && taken >= seats) {
            throw new Problem(ProblemCode.QUOTA_EXCEEDED, Map.of("what", "users", "limit", seats));
        }
    }
}
