package io.fangyuan.provisioning;

import io.fangyuan.provisioning.SampleDataQueue.Waiting;
import io.fangyuan.tenancy.TenantDirectory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills new tenants with sample records, one after the other, while their people may already work. On a thread of its own:
 * it may take long, and no timer must wait for it.
 */
@Component
final class SampleDataRunner implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SampleDataRunner.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SampleDataQueue queue;
    private final TenantDirectory directory;
    private final @Nullable SampleData sampleData;
    private volatile @Nullable ScheduledExecutorService worker;

    SampleDataRunner(SampleDataQueue queue, TenantDirectory directory, ObjectProvider<SampleData> sampleData) {
        this.queue = queue;
        this.directory = directory;
        this.sampleData = sampleData.getIfAvailable();
    }

    @Override
    public void start() {
        var data = sampleData;
        if (data != null) {
            var started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("sample-data").daemon().factory());
            started.scheduleWithFixedDelay(() -> fillWaiting(data), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            worker = started;
        }
    }

    /** An exception would end the timer, so it goes no further than the log. */
    private void fillWaiting(SampleData data) {
        try {
            for (var next = queue.take(); next.isPresent(); next = queue.take()) {
                fill(data, next.get());
            }
        } catch (RuntimeException e) {
            log.error("the tenants that wait for sample data cannot be read", e);
        }
    }

    /** What failed stays in the queue and comes again later, here or on another node. */
    private void fill(SampleData data, Waiting waiting) {
        try {
            data.write(directory.get(waiting.tenant()), waiting.template(), waiting.administrator());
            queue.remove(waiting.tenant());
        } catch (RuntimeException e) {
            log.error("tenant {} did not get all of its sample data yet", waiting.tenant(), e);
        }
    }

    @Override
    public void stop() {
        var stopped = worker;
        worker = null;
        if (stopped != null) {
            stopped.shutdownNow();
            awaitEnd(stopped);
        }
    }

    private static void awaitEnd(ScheduledExecutorService stopped) {
        try {
            if (!stopped.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("a tenant is left half filled; the rest follows at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
