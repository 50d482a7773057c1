package io.fangyuan.store;

import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.springframework.stereotype.Component;

/**
 * The platform's own tables, schema control, with no tenant bound: a table of a cell cannot be reached from here. Errors
 * arrive as those of {@link TenantDatabase}.
 */
@Component
public final class PlatformDatabase {
    private final Jdbi jdbi;

    public PlatformDatabase(DataSource dataSource) {
        this.jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
    }

    /** Runs statements that each stand for themselves, without the round trips of a transaction. */
    public <T> T query(Function<Handle, T> work) {
        return translating(() -> jdbi.withHandle(work::apply));
    }

    /** Runs {@code work} and commits when it returns; an exception from it undoes everything. */
    public <T> T transaction(Function<Handle, T> work) {
        return translating(() -> jdbi.inTransaction(work::apply));
    }

    private static <T> T translating(Work<T> work) {
        try {
            return work.run();
        } catch (JdbiException e) {
            throw e.getCause() instanceof SQLException cause ? SqlErrors.translate(cause) : e;
        }
    }

    private interface Work<T> {
        T run();
    }
}
