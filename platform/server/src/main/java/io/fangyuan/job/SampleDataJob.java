package io.fangyuan.job;

import io.fangyuan.provisioning.SampleData;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.transfer.SampleTenant;
import io.fangyuan.value.RecordId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills a new tenant with its template's sample records, as its administrator. Tests that count records switch it off. */
@Component
@ConditionalOnBooleanProperty(name = "fangyuan.sample-records", matchIfMissing = true)
class SampleDataJob implements SampleData {
    private static final Logger LOG = LoggerFactory.getLogger(SampleDataJob.class);

    private final SampleTenant samples;

    SampleDataJob(SampleTenant samples) {
        this.samples = samples;
    }

    @Override
    public void write(Tenant tenant, String template, RecordId administrator) {
        var refused = TenantContext.call(tenant.id(), () -> samples.fill(tenant, template, administrator));
        refused.forEach(step -> LOG.warn("tenant {} does without a part of its story: {}", tenant.id(), step));
    }
}
