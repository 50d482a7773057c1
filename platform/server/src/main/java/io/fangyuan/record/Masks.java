package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.store.Sql;
import java.util.Optional;

/** Hides values record by record: what is hidden is null wherever a query speaks of it, so nothing can be inferred. */
interface Masks {

    /** Hides nothing. */
    Masks NONE = new Masks() {
        @Override
        public Optional<String> seen(RecordTable table, Field field, String alias) {
            return Optional.empty();
        }

        @Override
        public Sql sql(String alias) {
            return Sql.of("");
        }
    };

    /** The SQL boolean that says in which records of {@code alias} the field is seen; empty = in all. */
    Optional<String> seen(RecordTable table, Field field, String alias);

    /** What must stand behind the table {@code alias} in the from clause for the expressions handed out. */
    Sql sql(String alias);

    /** The SQL expression of the field's value as far as it is seen. */
    default String column(RecordTable table, String field, String alias) {
        String column = table.column(field).sql(alias);
        return seen(table, table.type().field(field), alias)
                .map(seen -> "(case when " + seen + " then " + column + " end)")
                .orElse(column);
    }

    /** The same, but the records of {@code alias} as they are. */
    default Masks except(String open) {
        return new Masks() {
            @Override
            public Optional<String> seen(RecordTable table, Field field, String alias) {
                return alias.equals(open) ? Optional.empty() : Masks.this.seen(table, field, alias);
            }

            @Override
            public Sql sql(String alias) {
                return Masks.this.sql(alias);
            }
        };
    }
}
