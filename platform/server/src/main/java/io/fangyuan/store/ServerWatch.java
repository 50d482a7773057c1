package io.fangyuan.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server of ours again when it has ended by itself, for as long as we live: at once, and where it does not start
 * (its disk is full, say) after a pause that doubles up to half a minute.
 */
final class ServerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final long PATIENCE_SECONDS = 10;

    private final BooleanSupplier isRunning;
    private final Runnable restart;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch")::unstarted);

    private ServerWatch(BooleanSupplier isRunning, Runnable restart) {
        this.isRunning = isRunning;
        this.restart = restart;
    }

    /** @param restart throws when the server does not start */
    static ServerWatch over(BooleanSupplier isRunning, Runnable restart) {
        var watch = new ServerWatch(isRunning, restart);
        watch.lookAfter(BETWEEN_LOOKS);
        return watch;
    }

    private void lookAfter(Duration pause) {
        thread.schedule(() -> look(pause), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(Duration pause) {
        Duration next = isUp(pause) ? BETWEEN_LOOKS : longer(pause);
        if (!thread.isShutdown()) {
            lookAfter(next);
        }
    }

    private boolean isUp(Duration pause) {
        try {
            if (!isRunning.getAsBoolean()) {
                LOG.error("PostgreSQL has ended by itself; it is started again, until then requests are refused");
                restart.run();
                LOG.warn("PostgreSQL serves again");
            }
            return true;
        } catch (RuntimeException failure) {
            LOG.error(
                    "PostgreSQL does not start; tried again in {} s",
                    longer(pause).toSeconds(),
                    failure);
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** From now on the server may end. A start under way is broken off. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
