package io.fangyuan.formula;

import java.util.Locale;

/** Why an evaluation has no value. */
public enum FaultCode {
    DIVISION_BY_ZERO,
    /** A number reached 10^30. */
    NUMBER_TOO_LARGE,
    /** The text is not a number. */
    INVALID_NUMBER,
    /** No such day, or one outside the years 1 to 9999. */
    INVALID_DATE,
    /** A power of a fraction or beyond 999, or zero to the power of zero. */
    INVALID_POWER,
    /** A text would be longer than 100,000 characters. */
    TEXT_TOO_LONG;

    /** As it stands in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
