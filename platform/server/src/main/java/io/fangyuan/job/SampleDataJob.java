package io.fangyuan.job;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewers;
import io.fangyuan.provisioning.SampleData;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.transfer.SampleRecords;
import io.fangyuan.value.RecordId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills a new tenant with its template's sample records, as its administrator. Tests that count records switch it off. */
@Component
@ConditionalOnBooleanProperty(name = "fangyuan.sample-records", matchIfMissing = true)
class SampleDataJob implements SampleData {
    private final Viewers viewers;
    private final SampleRecords samples;

    SampleDataJob(Viewers viewers, SampleRecords samples) {
        this.viewers = viewers;
        this.samples = samples;
    }

    @Override
    public void write(Tenant tenant, String template, RecordId administrator) {
        var principal = new Principal.TenantUser(tenant.id(), administrator);
        TenantContext.call(
                tenant.id(),
                () -> viewers.as(principal, tenant.locale(), viewer -> {
                    samples.load(viewer, template);
                    return viewer;
                }));
    }
}
