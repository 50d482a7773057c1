package io.fangyuan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets numbers, LIKE and arrays reach their indexes under row-level security, where PostgreSQL only trusts operators that
 * are marked as telling nothing of rows they see. These compare and answer; only the server's own SQL calls them. A superuser
 * must set the marks, and again after an upgrade of PostgreSQL; without them queries are slower and just as right.
 */
final class Leakproof {
    private static final String FUNCTIONS = """
            numeric_eq(numeric, numeric)
            numeric_lt(numeric, numeric)
            numeric_le(numeric, numeric)
            numeric_gt(numeric, numeric)
            numeric_ge(numeric, numeric)
            textlike(text, text)
            arraycontains(anyarray, anyarray)
            arrayoverlap(anyarray, anyarray)
            """;

    private Leakproof() {}

    /** Sets the marks. The connection must be a superuser's. */
    static void mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String function : FUNCTIONS.lines().toList()) {
                statement.execute("alter function pg_catalog." + function + " leakproof");
            }
        }
    }

    /** Whether all marks are set. */
    static boolean isMarked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String function : FUNCTIONS.lines().toList()) {
                try (ResultSet row = statement.executeQuery(
                        "select proleakproof from pg_proc where oid = 'pg_catalog." + function + "'::regprocedure")) {
                    if (!row.next() || !row.getBoolean(1)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
