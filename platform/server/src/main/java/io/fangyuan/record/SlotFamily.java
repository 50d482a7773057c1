package io.fangyuan.record;

import io.fangyuan.value.ValueKind;

/** The families of typed columns that every cell's {@code rec} table has, and how many columns each family holds. */
enum SlotFamily {
    REFERENCE("r", 16, "bigint"),
    MOMENT("d", 16, "timestamptz"),
    NUMBER("n", 32, "numeric"),
    BOOL("b", 24, "boolean"),
    TEXT("t", 64, "text"),
    MANY("m", 8, "text[]");

    private final String prefix;
    private final int size;
    private final String sqlType;

    SlotFamily(String prefix, int size, String sqlType) {
        this.prefix = prefix;
        this.size = size;
        this.sqlType = sqlType;
    }

    static SlotFamily of(ValueKind kind) {
        return switch (kind) {
            case REFERENCE -> REFERENCE;
            case DATE, DATE_TIME -> MOMENT;
            case NUMBER -> NUMBER;
            case BOOL -> BOOL;
            case TEXT, TIME -> TEXT;
            case MANY_TEXT -> MANY;
        };
    }

    /** The column with this number, counted from 1. */
    String column(int number) {
        return prefix + number;
    }

    int size() {
        return size;
    }

    String sqlType() {
        return sqlType;
    }
}
