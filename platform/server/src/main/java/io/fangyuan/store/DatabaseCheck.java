package io.fangyuan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses to serve from a database in which tenants would not be kept apart. */
final class DatabaseCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);
    private static final int OLDEST_SERVER = 15;

    private DatabaseCheck() {}

    /** Throws {@link StartRefused} with what is wrong and what to do about it. */
    static void run(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            requireServer(connection);
            requireQueryMode(connection);
            requireHarmlessRole(connection);
            warnOfForgetting(connection);
            LOG.info(
                    "marks for indexed search under row-level security: {}",
                    Leakproof.isMarked(connection) ? "set" : "not set, some lists are slower (docs/operating.md)");
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void requireServer(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        require(version >= OLDEST_SERVER, "PostgreSQL " + version + " is too old; use " + OLDEST_SERVER + " or newer");
        require(
                is(connection, "select current_setting('server_encoding') = 'UTF8'"),
                "the database is not in UTF8; create it with encoding 'UTF8'");
    }

    /** In simple mode the statements of one text are transactions of their own, so a binding would not reach its query. */
    private static void requireQueryMode(Connection connection) throws SQLException {
        require(
                connection.unwrap(PGConnection.class).getPreferQueryMode() != PreferQueryMode.SIMPLE,
                "preferQueryMode=simple would run statements without their tenant; remove it from the database's URL");
    }

    private static void requireHarmlessRole(Connection connection) throws SQLException {
        String role = connection.getMetaData().getUserName();
        require(
                !is(connection, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"),
                "the role " + role + " is not bound by row-level security; make it NOSUPERUSER NOBYPASSRLS");
        require(
                !is(connection, """
                        select bool_or(pg_has_role(current_user, nspowner, 'member'))
                        from pg_namespace
                        where nspname = 'control' or nspname in (select schema_name from control.cell)
                        """),
                "the role " + role + " owns the tables it serves from; give FANGYUAN_DATABASE_USER a role of its own");
    }

    private static void warnOfForgetting(Connection connection) throws SQLException {
        if (is(connection, "select current_setting('synchronous_commit') = 'off'")) {
            LOG.warn("synchronous_commit is off: when PostgreSQL crashes it forgets saves that were answered");
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StartRefused(otherwise);
        }
    }
}
