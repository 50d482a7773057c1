package io.fangyuan.store;

/** A row with the same key is there already. Nothing was written. */
public final class UniqueViolation extends RuntimeException {
    private final String table;
    private final String constraint;

    UniqueViolation(String table, String constraint, Throwable cause) {
        super(table + " has a row with the same key: " + constraint, cause);
        this.table = table;
        this.constraint = constraint;
    }

    /** The table's name without its schema. */
    public String table() {
        return table;
    }

    /** Name of the violated constraint or unique index. */
    public String constraint() {
        return constraint;
    }
}
