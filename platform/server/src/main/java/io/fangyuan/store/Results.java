package io.fangyuan.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Walks through the results of a text of several statements, in their order. */
final class Results {
    private final PreparedStatement statement;

    private Results(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Runs the text, and stands on the result of its first statement. */
    static Results of(PreparedStatement statement) throws SQLException {
        statement.execute();
        return new Results(statement);
    }

    /** Rows of the next statement; none when it returns no rows. */
    <T> List<T> next(Query<T> query) throws SQLException {
        if (!statement.getMoreResults()) {
            return List.of();
        }
        try (ResultSet rows = statement.getResultSet()) {
            return query.readAll(rows);
        }
    }
}
