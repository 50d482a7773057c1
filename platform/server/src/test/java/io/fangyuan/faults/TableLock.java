package io.fangyuan.faults;

import io.fangyuan.testing.PlatformTestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Nobody gets at a table while this is open: whoever reads or writes it waits, and can be broken off then. */
final class TableLock implements AutoCloseable {
    private final Connection connection;

    /** @param table with its schema */
    TableLock(PlatformTestDatabase database, String table) throws SQLException {
        this.connection = database.superuser().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
    }

    /** How many of the platform's connections wait. */
    int waiting() throws SQLException {
        return count("count(*)");
    }

    /** Breaks the connections off that wait; how many there were. */
    int breakOff() throws SQLException {
        return count("count(pg_terminate_backend(pid))");
    }

    private int count(String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_clear_snapshot()"); // a transaction is shown what it was shown before
            var rows = statement.executeQuery("""
                    select %s
                    from pg_stat_activity
                    where datname = current_database() and application_name = 'fangyuan' and wait_event_type = 'Lock'
                    """.formatted(what));
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
