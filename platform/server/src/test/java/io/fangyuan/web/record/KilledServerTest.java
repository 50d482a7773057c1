package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.FangyuanApplication;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second node on the same database is killed in the middle of saves; what it leaves is whole. */
class KilledServerTest extends ServerTest {
    private static final int SAVES_BEFORE_THE_KILL = 30;
    private static final int WRITERS = 4;

    @TempDir
    private Path data;

    @Test
    void savesThatAKillInterruptsAreWholeOrNotThere() throws Exception {
        Tenant acme = tenant(newTenant());
        int port = freePort();
        Process node = start(port);
        try {
            String server = "http://127.0.0.1:" + port;
            awaitReady(node, server);
            var user = HttpUser.visitor(server).signIn(acme.code(), "zhou", PASSWORD);
            var saved = new CountDownLatch(SAVES_BEFORE_THE_KILL);
            List<Thread> writers = List.of(
                    writer(user, "a", saved),
                    writer(user, "b", saved),
                    writer(user, "c", saved),
                    writer(user, "d", saved));
            assertThat(writers).hasSize(WRITERS);
            assertThat(saved.await(60, TimeUnit.SECONDS)).isTrue();

            node.destroyForcibly().waitFor();

            for (Thread writer : writers) {
                writer.join();
            }
        } finally {
            node.destroyForcibly().waitFor();
        }
        assertThat(count(acme, "select count(*) from %1$s.rec r where tenant_id = %2$d"))
                .isGreaterThanOrEqualTo(SAVES_BEFORE_THE_KILL / 2);
        assertThat(count(acme, """
                select count(*) from %1$s.rec r where tenant_id = %2$d and version <>
                  (select count(*) from %1$s.hist h where h.tenant_id = r.tenant_id and h.rec_id = r.id)
                """))
                .as("records with a version that history does not tell of")
                .isZero();
        assertThat(count(acme, """
                select count(*) from %1$s.hist h where tenant_id = %2$d and not exists
                  (select from %1$s.rec r where r.tenant_id = h.tenant_id and r.id = h.rec_id)
                """)).as("history of records that are not there").isZero();
        assertThat(count(acme, """
                select count(*) from %1$s.rec r where tenant_id = %2$d and 1 <>
                  (select count(*) from %1$s.uniq u where u.tenant_id = r.tenant_id and u.rec_id = r.id)
                """)).as("records without the key of their name").isZero();
        assertThat(count(acme, """
                select count(*) from %1$s.rec r where tenant_id = %2$d and not exists
                  (select from %1$s.search s where s.tenant_id = r.tenant_id and s.rec_id = r.id)
                """)).as("records that cannot be found").isZero();
    }

    /** Creates and changes customers until the server is gone. */
    private static Thread writer(HttpUser user, String name, CountDownLatch saved) {
        return Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; ; i++) {
                    var created = user.post(
                            "/api/objects/customer/records",
                            Map.of("values", Map.of("name", "中断" + name + i, "city", "杭州")));
                    saved.countDown();
                    user.with("If-Match", "1")
                            .patch(
                                    "/api/objects/customer/records/" + created.at("/id"),
                                    Map.of("values", Map.of("city", "上海")));
                    saved.countDown();
                }
            } catch (UncheckedIOException gone) {
                assertThat(gone).isNotNull();
            }
        });
    }

    private Process start(int port) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FangyuanApplication.class.getName());
        var database = DATABASE.database();
        builder.environment()
                .putAll(Map.of(
                        "FANGYUAN_PORT", Integer.toString(port),
                        "FANGYUAN_DATA", data.toString(),
                        "FANGYUAN_DATABASE_URL", database.url(),
                        "FANGYUAN_DATABASE_USER", database.app().user(),
                        "FANGYUAN_DATABASE_PASSWORD", database.app().password(),
                        "FANGYUAN_DATABASE_OWNER", database.owner().user(),
                        "FANGYUAN_DATABASE_OWNER_PASSWORD", database.owner().password()));
        File log = Files.createFile(data.resolve("node.log")).toFile();
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private void awaitReady(Process node, String server) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < deadline) {
            try {
                if (HttpUser.visitor(server).get("/actuator/health/readiness").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                assertThat(node.waitFor(250, TimeUnit.MILLISECONDS))
                        .as(Files.readString(data.resolve("node.log")))
                        .isFalse();
            }
        }
        throw new AssertionError("the node did not start: " + Files.readString(data.resolve("node.log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long count(Tenant tenant, String sql) throws SQLException {
        try (var connection = DATABASE.superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        sql.formatted(tenant.cell(), tenant.id().value()))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
