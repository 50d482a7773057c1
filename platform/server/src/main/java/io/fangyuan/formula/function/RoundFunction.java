package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.math.RoundingMode;
import java.util.List;

/** Rounds half away from zero; negative digits round before the point. */
final class RoundFunction implements Plain {
    /** Fewer round every number to zero. */
    private static final int LEAST_DIGITS = -31;

    @Override
    public Manual manual() {
        return new Manual(
                "ROUND",
                "四舍五入到指定小数位",
                "The number rounded half away from zero to so many decimals",
                "ROUND(2.345, 2)",
                "ROUND(1234, -2)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.NUMBER, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), arguments.getLast(), (number, digits) -> {
            int scale = Math.clamp(Values.count(digits), LEAST_DIGITS, Decimals.SCALE);
            return Decimals.value(Values.number(number).setScale(scale, RoundingMode.HALF_UP), call.position());
        });
    }

    @Override
    public Sql sql(SqlCall call) {
        var digits = SqlCall.whole("$2", LEAST_DIGITS, Decimals.SCALE);
        return call.strictOrFault(call.present(SqlCall.bounded("round($1, " + digits + ")")));
    }
}
