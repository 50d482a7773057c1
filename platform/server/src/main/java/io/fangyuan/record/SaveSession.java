package io.fangyuan.record;

import io.fangyuan.store.Binding;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import java.util.List;

/** How the statements of saves reach the database: each for itself, or several saves in one transaction. */
sealed interface SaveSession {

    <T> List<T> read(Query<T> query);

    <T> List<T> write(Query<T> statement);

    /** Reads why a write failed; what was written before it with the same session is undone. */
    <T> List<T> explain(Query<T> query);

    /** Every statement is a round trip and a transaction of its own: the cheapest way to save one record. */
    record Single(TenantDatabase database, Binding binding) implements SaveSession {
        @Override
        public <T> List<T> read(Query<T> query) {
            return database.read(binding, query.sql(), query.reader());
        }

        @Override
        public <T> List<T> write(Query<T> statement) {
            return database.write(binding, statement.sql(), statement.reader());
        }

        @Override
        public <T> List<T> explain(Query<T> query) {
            return read(query);
        }
    }

    /**
     * All statements stand or fall together.
     *
     * @param depth how many saves have caused this one
     */
    record Together(TenantTransaction transaction, int depth) implements SaveSession {
        Together(TenantTransaction transaction) {
            this(transaction, 0);
        }

        @Override
        public <T> List<T> read(Query<T> query) {
            return transaction.query(query.sql(), query.reader());
        }

        @Override
        public <T> List<T> write(Query<T> statement) {
            return transaction.query(statement.sql(), statement.reader());
        }

        @Override
        public <T> List<T> explain(Query<T> query) {
            return transaction.undoAndRead(query);
        }
    }

    /** A query of no columns but the first, a number. */
    static Query<Integer> number(Sql sql) {
        return new Query<>(sql, row -> row.getInt(1));
    }
}
