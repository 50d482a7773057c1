package io.fangyuan.formula.jvm;

import static java.math.RoundingMode.HALF_UP;

import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Position;
import io.fangyuan.value.Value;
import java.math.BigDecimal;

/** The numbers of the language: at most 20 decimals after each operation, below 10^30. */
public final class Decimals {
    public static final int SCALE = 20;
    private static final int WHOLE_DIGITS = 30;
    private static final int LARGEST_EXPONENT = 999;

    private Decimals() {}

    /** Rounded half away from zero to 20 decimals. */
    public static BigDecimal rounded(BigDecimal number) {
        return number.scale() > SCALE ? number.setScale(SCALE, HALF_UP) : number;
    }

    /** Whether the number reaches 10^30. */
    public static boolean isTooLarge(BigDecimal number) {
        return number.signum() != 0 && number.precision() - number.scale() > WHOLE_DIGITS;
    }

    /** The result of an operation as a value, rounded; a fault when it is too large. */
    public static Value value(BigDecimal result, Position position) {
        var rounded = rounded(result);
        if (isTooLarge(rounded)) {
            throw new FaultSignal(FaultCode.NUMBER_TOO_LARGE, position);
        }
        return new Value.Number(rounded);
    }

    /** The quotient, rounded. */
    public static Value divide(BigDecimal dividend, BigDecimal divisor, Position position) {
        if (divisor.signum() == 0) {
            throw new FaultSignal(FaultCode.DIVISION_BY_ZERO, position);
        }
        return value(dividend.divide(divisor, SCALE, HALF_UP), position);
    }

    /** The exact power to a whole exponent, rounded once. */
    public static Value power(BigDecimal base, BigDecimal exponent, Position position) {
        int times = wholeExponent(base, exponent, position);
        if (base.signum() == 0 && times < 0) {
            throw new FaultSignal(FaultCode.DIVISION_BY_ZERO, position);
        }
        var power = base.stripTrailingZeros().pow(Math.abs(times));
        return times < 0 ? divide(BigDecimal.ONE, power, position) : value(power, position);
    }

    private static int wholeExponent(BigDecimal base, BigDecimal exponent, Position position) {
        var plain = exponent.stripTrailingZeros();
        boolean valid = plain.scale() <= 0
                && plain.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) <= 0
                && (base.signum() != 0 || plain.signum() != 0);
        if (!valid) {
            throw new FaultSignal(FaultCode.INVALID_POWER, position);
        }
        return plain.intValueExact();
    }

    /** As TEXT writes it: plain, without trailing zeros after the point. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
