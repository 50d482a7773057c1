package io.fangyuan.formula;

/** Where in an SQL statement the fields are found. */
@FunctionalInterface
public interface Columns {

    /** The column of {@code path}, which starts at the record. */
    Column column(Path path);

    /**
     * An SQL expression that yields the field's value, null for blank, and how it is kept. It is repeated where that
     * is cheapest, so it should be a plain column wherever possible.
     */
    record Column(String sql, Kept kept) {}

    /** How a value is kept in SQL. */
    enum Kept {
        /** text, numeric, boolean, date, timestamptz, time, bigint for references, text[] for several choices. */
        NATIVELY,
        /** A date as timestamptz of its first moment in UTC. */
        AS_UTC_MIDNIGHT
    }
}
