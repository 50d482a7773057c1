package io.fangyuan.formula.sql;

import io.fangyuan.formula.Expression.Arithmetic;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * The operations on numbers, dates and moments. All are exact until rounded, and null instead of an error: also casts
 * in branches that are not taken are held in range, since the planner may compute them when their operand is known.
 */
final class Arithmetics {
    private static final int LARGEST_EXPONENT = 16;
    private static final String DAYS_LATER = """
            case when $1 - date '0001-01-01' SIGN trunc($2) between 0 and 3652058 then $1 SIGN WHOLE end""";
    private static final String MOMENTS_LATER = """
            case when extract(epoch from $1) SIGN round($2 * 86400) >= -62135596800 \
            and extract(epoch from $1) SIGN round($2 * 86400) < 253402300800 \
            then $1 SIGN least(greatest(round($2 * 86400), -1e12), 1e12)::bigint * interval '1 second' end""";

    private Arithmetics() {}

    /** Whether SQL can compute it: every power has a small whole exponent that is written out. */
    static boolean isSupported(Arithmetic arithmetic) {
        return arithmetic.operator() != Arithmetic.Operator.POWER
                || arithmetic.right() instanceof Constant(Value.Number(var exponent), var _)
                        && exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) <= 0;
    }

    static Sql sql(Arithmetic arithmetic, List<Sql> operands) {
        var type = arithmetic.left().type();
        if (type.equals(Type.NUMBER)) {
            return numeric(arithmetic, operands);
        }
        boolean days = type.equals(Type.DATE);
        if (arithmetic.type().equals(Type.NUMBER)) {
            return days
                    ? Sql.strict("($1 - $2)::numeric", operands)
                    : Sql.strict(divided("extract(epoch from $1 - $2)", "86400"), operands);
        }
        var template = days ? DAYS_LATER.replace("WHOLE", SqlCall.whole("$2", -4_000_000, 4_000_000)) : MOMENTS_LATER;
        return Sql.strictOrFault(template.replace("SIGN", arithmetic.operator().sign()), operands);
    }

    private static Sql numeric(Arithmetic arithmetic, List<Sql> operands) {
        return switch (arithmetic.operator()) {
            case ADD -> Sql.strictOrFault(bounded("($1 + $2)"), operands);
            case SUBTRACT -> Sql.strictOrFault(bounded("($1 - $2)"), operands);
            case MULTIPLY -> Sql.strictOrFault(bounded("round($1 * $2, 20)"), operands);
            case DIVIDE -> Sql.strictOrFault(bounded(divided("$1", "nullif($2, 0)")), operands);
            case POWER -> power(arithmetic, operands.getFirst());
        };
    }

    private static Sql power(Arithmetic arithmetic, Sql base) {
        var exponent = ((Value.Number) ((Constant) arithmetic.right()).value()).number();
        if (exponent.stripTrailingZeros().scale() > 0) {
            return Sql.strictOrFault("case when $1 is null then 1 end", List.of(base));
        }
        int times = exponent.intValueExact();
        if (times == 0) {
            return Sql.strictOrFault("case when $1 <> 0 then 1::numeric end", List.of(base));
        }
        var product = String.join(" * ", Collections.nCopies(Math.abs(times), "$1"));
        var power = times > 0 ? "round(" + product + ", 20)" : divided("1", "nullif(" + product + ", 0)");
        return Sql.strictOrFault(bounded(power), List.of(base));
    }

    /** The quotient rounded half away from zero to 20 decimals: 21 exact decimals decide. */
    static String divided(String dividend, String divisor) {
        return "round(div(" + dividend + " * 1e21, " + divisor + ") * 1e-21, 20)";
    }

    /** The number, or null from 10^30 on. Names it once; GREATEST and LEAST skip null, which ends as null too. */
    public static String bounded(String number) {
        return "nullif(nullif(greatest(least(" + number + ", 1e30), -1e30), 1e30), -1e30)";
    }
}
