package io.fangyuan.formula;

import io.fangyuan.value.Value;

/** The record a formula is evaluated on. By default it counts as saved and unchanged. */
@FunctionalInterface
public interface Row extends Fields {

    /** The value before the edit; only asked for the record's own fields, and only when it is not new. */
    default Value prior(Path path) {
        return value(path);
    }

    /** Whether the record is being created. */
    default boolean isNew() {
        return false;
    }
}
