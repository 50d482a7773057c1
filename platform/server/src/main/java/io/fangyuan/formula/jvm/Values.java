package io.fangyuan.formula.jvm;

import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Opens values of a type the checker has made sure of. */
public final class Values {
    public static final Value TRUE = new Value.Bool(true);
    public static final Value FALSE = new Value.Bool(false);

    private Values() {}

    public static Value bool(boolean bool) {
        return bool ? TRUE : FALSE;
    }

    /** Whether this is true; blank is not. */
    public static boolean isTrue(Value value) {
        return value instanceof Value.Bool(var bool) && bool;
    }

    /** The text or the name of a choice; "" for blank. */
    public static String text(Value value) {
        return value instanceof Value.Text(var text) ? text : "";
    }

    /** The number; not for blank. */
    public static BigDecimal number(Value value) {
        return ((Value.Number) value).number();
    }

    /** The number without its fraction, brought into the range of an int; for counts and positions. */
    public static int count(Value value) {
        var whole = number(value).setScale(0, RoundingMode.DOWN);
        if (whole.precision() > 9) {
            return whole.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return whole.intValue();
    }
}
