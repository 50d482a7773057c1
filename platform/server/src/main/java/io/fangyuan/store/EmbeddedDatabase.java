package io.fangyuan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes sure that the server on a port is ours and holds the platform's database and roles. */
final class EmbeddedDatabase {
    private static final String NAME = "fangyuan";

    private final DataFolder folder;
    private final Path data;
    private final int port;

    EmbeddedDatabase(DataFolder folder, Path data, int port) {
        this.folder = folder;
        this.data = data;
        this.port = port;
    }

    Database prepare() {
        try (Connection connection = superuser("postgres")) {
            requireOurServer(connection);
            role(connection, "fangyuan_owner");
            role(connection, "fangyuan_app");
            database(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        try (Connection connection = superuser(NAME)) {
            Leakproof.mark(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return new Database(url(NAME), login("fangyuan_app"), login("fangyuan_owner"));
    }

    /** Another server may have come to listen on the port, and settings may have been overridden in the data folder. */
    private void requireOurServer(Connection connection) throws SQLException {
        requireSetting(connection, "data_directory", data.toString());
        requireSetting(connection, "fsync", "on");
        requireSetting(connection, "synchronous_commit", "on");
        requireSetting(connection, "full_page_writes", "on");
        requireSetting(connection, "server_encoding", "UTF8");
    }

    private static void requireSetting(Connection connection, String name, String expected) throws SQLException {
        String found = text(connection, "select current_setting('" + name + "')");
        if (!expected.equals(found)) {
            throw new StartRefused("the embedded PostgreSQL has " + name + " = " + found + " instead of " + expected);
        }
    }

    /** The password file is what counts: a lost one is made anew and set. */
    private void role(Connection connection, String role) throws SQLException {
        if (text(connection, "select rolname from pg_roles where rolname = '" + role + "'")
                .isEmpty()) {
            execute(connection, "create role " + role + " login nosuperuser nobypassrls");
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, login(role).password().toCharArray(), "scram-sha-256");
    }

    private static void database(Connection connection) throws SQLException {
        if (text(connection, "select datname from pg_database where datname = '" + NAME + "'")
                .isEmpty()) {
            execute(connection, "create database " + NAME + " owner fangyuan_owner");
            execute(connection, "revoke all on database " + NAME + " from public");
            execute(connection, "grant connect on database " + NAME + " to fangyuan_app");
        }
    }

    private Connection superuser(String database) throws SQLException {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url(database));
        return connections.getConnection("postgres", login("postgres").password());
    }

    private Database.Login login(String role) {
        return new Database.Login(role, folder.secret(role + ".password"));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row; "" when there is none. */
    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
