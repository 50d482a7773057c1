package io.fangyuan.web.event;

import io.fangyuan.approval.Aftermath;
import io.fangyuan.identity.AccessVersion;
import io.fangyuan.identity.Viewers;
import io.fangyuan.notify.Notifications;
import io.fangyuan.store.Database;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears on one connection of this node what the nodes tell each other through PostgreSQL: which tenant came to which
 * release or access version. What a node does not hear it finds out at its next statement for the tenant.
 */
@Component
final class Notices implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Notices.class);
    private static final String RELEASE = "fangyuan_release";
    private static final int WAIT_MILLIS = 10_000;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Database database;
    private final EventStreams streams;
    private final Viewers viewers;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection connection;

    Notices(Database database, EventStreams streams, Viewers viewers) {
        this.database = database;
        this.streams = streams;
        this.viewers = viewers;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofPlatform().name("notices").daemon().start(this::listen);
    }

    private void listen() {
        do {
            try (var listening = connect()) {
                connection = listening;
                hear(listening);
            } catch (SQLException e) {
                if (isRunning()) {
                    log.warn("notices of other nodes are not heard for now", e);
                }
            }
        } while (!stopsWithin(PAUSE));
    }

    private Connection connect() throws SQLException {
        var login = database.app();
        var listening = DriverManager.getConnection(database.url(), login.user(), login.password());
        try (var statement = listening.createStatement()) {
            statement.execute("listen " + RELEASE);
            statement.execute("listen " + AccessVersion.CHANNEL);
            statement.execute("listen " + Notifications.CHANNEL);
            statement.execute("listen " + Aftermath.CHANNEL);
            statement.execute("listen " + Aftermath.RECORD_CHANNEL);
        }
        return listening;
    }

    private void hear(Connection listening) throws SQLException {
        var notices = listening.unwrap(PGConnection.class);
        while (isRunning()) {
            for (var notice : notices.getNotifications(WAIT_MILLIS)) {
                pass(notice);
            }
        }
    }

    /** The payload is {@code tenant:version}; or {@code tenant:user} or {@code tenant:object:record} for those it concerns. */
    private void pass(PGNotification notice) {
        var parts = notice.getParameter().split(":");
        var tenant = new TenantId(Integer.parseInt(parts[0]));
        switch (notice.getName()) {
            case RELEASE -> {
                viewers.forget(tenant);
                streams.tell(tenant, "metadata", Map.of("release", Integer.parseInt(parts[1])));
            }
            case AccessVersion.CHANNEL -> {
                viewers.forget(tenant);
                streams.tell(tenant, "access", Map.of("accessVersion", Integer.parseInt(parts[1])));
            }
            case Aftermath.CHANNEL -> streams.tell(tenant, RecordId.parse(parts[1]), "approval", Map.of());
            case Aftermath.RECORD_CHANNEL ->
                streams.tell(tenant, new ShownRecord(Integer.parseInt(parts[1]), RecordId.parse(parts[2])), "approval");
            default -> streams.tell(tenant, RecordId.parse(parts[1]), "notification", Map.of());
        }
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Closing the connection wakes the thread that waits on it. */
    @Override
    public void stop() {
        stopped.countDown();
        var listening = connection;
        if (listening != null) {
            try {
                listening.close();
            } catch (SQLException e) {
                log.debug("the connection was closed already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
