package io.fangyuan.store;

import io.fangyuan.tenant.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGStatement;

/** The transaction {@link TenantDatabase} hands to its callers. */
record BoundTransaction(Connection connection, TenantId tenant, String cell) implements TenantTransaction {

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

    @Override
    public <T> List<T> undoAndRead(Query<T> query) {
        try (PreparedStatement bind = connection.prepareStatement(TenantDatabase.BIND)) {
            connection.rollback();
            bind.setString(1, tenant.toString());
            bind.execute();
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
        return query(query.sql(), query.reader());
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
