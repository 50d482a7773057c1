package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedPostgresTest {
    /** One for all tests: unpacking and initialising take some seconds. */
    @TempDir
    static Path path;

    @Test
    void theServerKeepsItsDataAndItsSecrets() throws Exception {
        DataFolder folder = new DataFolder(path);

        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            Database database = server.database();
            assertThat(text(database, "show fsync")).isEqualTo("on");
            assertThat(text(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(
                            database,
                            "select datcollate || ' ' || datctype from pg_database where datname = 'fangyuan'"))
                    .isEqualTo("C.UTF-8 C.UTF-8");
            assertThat(
                            text(
                                    database,
                                    "drop table if exists kept; create table kept as select 'still here' as what; select what from kept"))
                    .isEmpty();
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder)).isInstanceOf(StartRefused.class);
            assertWrongPasswordIsRefused(database);
        }
        assertThat(path.resolve("postgres/postmaster.pid")).doesNotExist();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(text(server.database(), "select what from kept")).isEqualTo("still here");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("postgres.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aServerLeftBehindBySuddenDeathIsStoppedFirst() throws Exception {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(victim.inputReader().lines().anyMatch("started"::equals)).isTrue();
        long orphan = pid(path);
        victim.destroyForcibly().waitFor();
        assertThat(commandOf(orphan)).isPresent();

        try (EmbeddedPostgres second = EmbeddedPostgres.start(new DataFolder(path))) {
            assertThat(text(second.database(), "select 'up'")).isEqualTo("up");
        }
        assertThat(commandOf(orphan)).isEmpty();
    }

    @Test
    void aServerThatEndsIsStartedAgainWhereItWas() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(new DataFolder(path))) {
            Database database = server.database();
            text(database, "create table if not exists committed as select 'still here' as what");

            ProcessHandle.of(pid(path)).orElseThrow().destroyForcibly();

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> text(database, "select what from committed").equals("still here"));
        }
        assertThat(path.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /** A platform to be killed. */
    static final class Starter {
        public static void main(String[] args) throws Exception {
            EmbeddedPostgres.start(new DataFolder(Path.of(args[0]))).database();
            System.out.println("started");
            Thread.currentThread().join();
        }
    }

    /** Empty for a process that has ended, even where nobody has asked for its exit code. */
    private static Optional<String> commandOf(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command());
    }

    private static long pid(Path folder) throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static void assertWrongPasswordIsRefused(Database database) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(database.url());
        assertThatThrownBy(
                        () -> connections.getConnection("postgres", "postgres").close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    private static String text(Database database, String sql) throws SQLException {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
