package io.fangyuan.store;

import io.fangyuan.tenant.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Statements on behalf of a tenant, in as few round trips as they need. The one class that knows these shapes: several
 * statements in one text are one implicit transaction, so the binding of the tenant for row-level security, the
 * statement and the check of the tenant's versions travel together. Nothing stays on the connection.
 *
 * <p>Errors of the database arrive as {@link UniqueViolation}, {@link GivenUp}, {@link UnstorableText}, {@link
 * UnboundStatement} or {@link DatabaseFailure}.
 */
@Component
public final class TenantDatabase {
    private static final int WRITE_ATTEMPTS = 3;
    static final String BIND = "select set_config('app.tenant_id', ?, true)";
    /** The lock is that of {@code begin_exclusive}. */
    private static final String BIND_ALONE = BIND + ", pg_advisory_xact_lock(77, ?)";

    private static final String BIND_AND_PLAN = BIND + ", set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final DataSource dataSource;

    /** Connections must come as a role that row-level security holds for, in auto-commit mode. */
    public TenantDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads in one round trip. Throws {@link StaleBinding}. */
    public <T> List<T> read(Binding at, Sql sql, RowReader<T> reader) {
        Query<T> query = new Query<>(sql, reader);
        return readTogether(at, List.of(query), results -> results.next(query));
    }

    /** Runs several queries in one round trip; their rows come in the order of the queries. Throws {@link StaleBinding}. */
    public List<List<?>> readAll(Binding at, List<Query<?>> queries) {
        return readTogether(at, queries, results -> {
            List<List<?>> rows = new ArrayList<>();
            for (Query<?> query : queries) {
                rows.add(results.next(query));
            }
            return rows;
        });
    }

    /**
     * Runs one writing statement in one round trip and commits it; several effects go into one statement as CTEs. A lost
     * race is run again. Throws {@link StaleBinding}.
     *
     * @param statement ends in a {@code select} or {@code returning} when its rows are wanted
     */
    public <T> List<T> write(Binding at, Sql statement, RowReader<T> reader) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writeOnce(at, new Query<>(statement, reader));
            } catch (LostRace lost) {
                if (attempt == WRITE_ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    /**
     * Runs several statements and commits them together when {@code work} returns; an exception from it undoes them all.
     * Throws {@link StaleBinding} before {@code work} begins.
     */
    public <T> T transaction(Binding at, Function<TenantTransaction, T> work) {
        return transaction(at, "begin_write", work);
    }

    /**
     * A transaction that no other write of the tenant runs beside: it waits for those that have begun, and those that come
     * later wait for it and then see what it changed. For publishing and for moving values between slots.
     */
    public <T> T exclusive(Binding at, Function<TenantTransaction, T> work) {
        return transaction(at, "begin_exclusive", work);
    }

    /**
     * A transaction bound to the tenant that does not look at its versions or state: for loading them, for what no release
     * governs, and for provisioning.
     *
     * @param cell schema of the tenant's cell
     */
    public <T> T bound(TenantId tenant, String cell, Function<TenantTransaction, T> work) {
        return bound(tenant, cell, Sql.of(BIND, tenant.toString()), work);
    }

    /**
     * As {@link #bound}, but beside no write of the tenant, as {@link #exclusive}: for changing the state that decides
     * whether there may be writes at all.
     */
    public <T> T boundAlone(TenantId tenant, String cell, Function<TenantTransaction, T> work) {
        return bound(tenant, cell, Sql.of(BIND_ALONE, tenant.toString(), tenant.value()), work);
    }

    private <T> T bound(TenantId tenant, String cell, Sql begin, Function<TenantTransaction, T> work) {
        Binding.requireSchema(cell);
        try (Connection connection = dataSource.getConnection()) {
            return committed(connection, tenant, cell, begin, work);
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
    }

    /** The tenant's row is read last: equal to what the caller believes, it proves the rows before it were read at that. */
    private <R> R readTogether(Binding at, List<Query<?>> queries, ResultsReader<R> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(readText(at, queries))) {
            int mark = 1;
            statement.setString(mark++, at.tenant().toString());
            for (Query<?> query : queries) {
                mark = Binds.set(statement, mark, query.sql().binds());
            }
            statement.setInt(mark, at.tenant().value());
            Results results = Results.of(statement);
            R rows = reader.read(results);
            if (!results.next(standing(at)).contains(true)) {
                throw new StaleBinding(at);
            }
            return rows;
        } catch (SQLException e) {
            throw SqlErrors.translate(e);
        }
    }

    private static String readText(Binding at, List<Query<?>> queries) {
        boolean planned = queries.stream().anyMatch(query -> query.sql().plannedPerCall());
        StringBuilder text = new StringBuilder(planned ? BIND_AND_PLAN : BIND);
        for (Query<?> query : queries) {
            text.append("; ").append(query.sql().text());
        }
        return text.append("; ").append(standing(at).sql().text()).toString();
    }

    /** Whether the tenant stands where the binding says. */
    private static Query<Boolean> standing(Binding at) {
        return new Query<>(
                Sql.of("select release_no, access_version from " + at.cell()
                        + ".tenant where tenant_id = ? and usable"),
                row -> row.getInt(1) == at.release() && row.getInt(2) == at.accessVersion());
    }

    private <T> List<T> writeOnce(Binding at, Query<T> query) {
        Sql begin = begin(at, "begin_write");
        String text = begin.text() + "; " + query.sql().text();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            int mark = Binds.set(statement, 1, begin.binds());
            Binds.set(statement, mark, query.sql().binds());
            return Results.of(statement).next(query);
        } catch (SQLException e) {
            throw translate(e, at);
        }
    }

    private <T> T transaction(Binding at, String begin, Function<TenantTransaction, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return committed(connection, at.tenant(), at.cell(), begin(at, begin), work);
        } catch (SQLException e) {
            throw translate(e, at);
        }
    }

    private static <T> T committed(
            Connection connection, TenantId tenant, String cell, Sql begin, Function<TenantTransaction, T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(begin.text())) {
            Binds.set(statement, 1, begin.binds());
            statement.execute();
            T result = work.apply(new BoundTransaction(connection, tenant, cell));
            connection.commit();
            return result;
        } catch (Throwable failure) {
            rollback(connection, failure);
            throw failure;
        }
    }

    private static void rollback(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private static Sql begin(Binding at, String function) {
        return Sql.of(
                "select " + at.cell() + "." + function + "(?, ?, ?)",
                at.tenant().value(),
                at.release(),
                at.accessVersion());
    }

    private static RuntimeException translate(SQLException error, Binding at) {
        return SqlErrors.STALE.equals(error.getSQLState()) ? new StaleBinding(at) : SqlErrors.translate(error);
    }

    /** Reads the rows of all queries of a text. */
    private interface ResultsReader<R> {
        R read(Results results) throws SQLException;
    }
}
