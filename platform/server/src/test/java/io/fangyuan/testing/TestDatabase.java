package io.fangyuan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A throw-away database in one PostgreSQL that all tests of a run share. The server starts at first use and ends with the
 * JVM; every role is trusted without a password. What it has committed survives the sudden death of its processes, though
 * not that of the machine.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** An empty database of the server's superuser. */
    public static TestDatabase newDatabase() {
        return create("");
    }

    /** A database that begins as a copy of this one, to which nobody may be connected. */
    public TestDatabase copy() {
        return create(" template " + name);
    }

    /** Connections as the superuser. */
    public DataSource superuser() {
        return as("postgres");
    }

    /** Connections as {@code role}. */
    public DataSource as(String role) {
        return Server.POSTGRES.getDatabase(role, name);
    }

    public String name() {
        return name;
    }

    /** JDBC URL without a role. */
    public String url() {
        return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
    }

    /** Runs {@code sql} as the superuser. */
    public void execute(String sql) {
        execute(superuser(), sql);
    }

    private static TestDatabase create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + name + template);
        return new TestDatabase(name);
    }

    private static void execute(DataSource as, String sql) {
        try (Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when first named. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("jit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
