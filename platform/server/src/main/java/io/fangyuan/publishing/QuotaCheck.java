package io.fangyuan.publishing;

import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.TenantDirectory;
import java.util.Map;
import java.util.stream.Stream;

/** No more objects are added than the tenant's plan admits; what is there already stays. */
final class QuotaCheck implements Check {
    private final TenantDirectory tenants;
    private final Plans plans;

    QuotaCheck(TenantDirectory tenants, Plans plans) {
        this.tenants = tenants;
        this.plans = plans;
    }

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var count = count(candidate.after());
        if (count <= count(candidate.before())) {
            return Stream.empty();
        }
        var plan = plans.get(tenants.get(candidate.after().tenant()).planId());
        var limit = plan.limits().objects();
        return limit == null || count <= limit
                ? Stream.empty()
                : Stream.of(
                        new Finding(Severity.ERROR, Kind.OBJECT, "", "", "too_many_objects", Map.of("limit", limit)));
    }

    private static long count(Snapshot snapshot) {
        return snapshot.objects().stream()
                .filter(type -> !type.system())
                .map(ObjectType::name)
                .count();
    }
}
