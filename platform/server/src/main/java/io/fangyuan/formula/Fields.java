package io.fangyuan.formula;

import io.fangyuan.value.Value;

/** Knows the value of each field; blank where a look-up on the way is blank. */
@FunctionalInterface
public interface Fields {

    /** Knows nothing: every field is blank. */
    Fields NONE = _ -> Value.BLANK;

    /** The value at the end of {@code path}. */
    Value value(Path path);
}
