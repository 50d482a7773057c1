package io.fangyuan.provisioning;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills new tenants one after the other, while their people may already work. */
@Component
final class SampleDataRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(SampleDataRunner.class);

    private final ObjectProvider<SampleData> sampleData;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("sample-data").factory());

    SampleDataRunner(ObjectProvider<SampleData> sampleData) {
        this.sampleData = sampleData;
    }

    void start(Tenant tenant, String template, RecordId administrator) {
        worker.execute(() -> {
            try {
                sampleData.orderedStream().forEach(data -> data.write(tenant, template, administrator));
            } catch (RuntimeException e) {
                log.error("tenant {} did not get its sample data", tenant.id(), e);
            }
        });
    }

    @Override
    public void destroy() {
        worker.close();
    }
}
