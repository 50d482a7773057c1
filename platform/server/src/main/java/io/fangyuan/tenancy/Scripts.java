package io.fangyuan.tenancy;

import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;

/** Runs SQL text of several statements as it stands: none of Jdbi's names or marks are looked for in it. */
final class Scripts {
    private Scripts() {}

    static void run(Handle handle, String text) throws ScriptFailed {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new ScriptFailed(text, e);
        }
    }

    /** A file of migrations/cell, or a statement like one, was refused by the database. */
    static final class ScriptFailed extends IllegalStateException {
        private final boolean forExistingRows;

        ScriptFailed(String text, SQLException cause) {
            super(cause.getMessage() + " in: " + text.lines().findFirst().orElse(""), cause);
            this.forExistingRows = "23514".equals(cause.getSQLState());
        }

        /** Whether rows that are there already do not fit what the script would make. */
        boolean isForExistingRows() {
            return forExistingRows;
        }
    }
}
