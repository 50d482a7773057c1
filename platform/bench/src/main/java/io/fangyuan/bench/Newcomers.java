package io.fangyuan.bench;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.site.Platform;
import io.fangyuan.bench.site.Session;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Tenants that are ordered one after the other, while administrators of others publish a field each; until closed. */
final class Newcomers implements AutoCloseable {
    private static final long APART = TimeUnit.MILLISECONDS.toNanos(500);

    private final Platform platform;
    private final String prefix;
    private final List<Session> publishers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> coming;
    private volatile boolean closed;

    /**
     * @param prefix of the tenants' codes, not used before
     * @param publishers administrators who have nothing to do with those at work
     */
    Newcomers(Platform platform, String prefix, List<Session> publishers) {
        this.platform = platform;
        this.prefix = prefix;
        this.publishers = publishers;
        this.coming = thread.submit(this::come);
    }

    private int come() {
        var reseller = platform.reseller();
        int done = 0;
        try (var connection = platform.connect()) {
            for (; !closed; done++) {
                long began = System.nanoTime();
                platform.provision(connection, reseller, prefix + "-" + done);
                publish(connection, publishers.get(done % publishers.size()));
                LockSupport.parkNanos(began + APART - System.nanoTime());
            }
        }
        return done;
    }

    private static void publish(Connection connection, Session admin) {
        Client.require(connection.send(Metadata.field(admin)), 200);
    }

    /** Lets the last one finish; returns how many came. */
    int end() {
        closed = true;
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
