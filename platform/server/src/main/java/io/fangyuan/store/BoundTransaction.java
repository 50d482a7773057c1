package io.fangyuan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGStatement;

/** The transaction {@link TenantDatabase} hands to its callers. */
record BoundTransaction(Connection connection, String cell) implements TenantTransaction {

    @Override
    public <T> List<T> query(Sql sql, RowReader<T> reader) {
        try (PreparedStatement statement = prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            return new Query<>(sql, reader).readAll(rows);
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
    }

    @Override
    public int update(Sql sql) {
        try (PreparedStatement statement = prepare(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
    }

    private PreparedStatement prepare(Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        if (sql.plannedPerCall()) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        Binds.set(statement, 1, sql.binds());
        return statement;
    }
}
