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

/** Rounds towards zero to a whole number, after rounding to 15 decimals hides the remains of divisions. */
final class FloorFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual(
                "FLOOR",
                "向零的方向取整",
                "The number rounded down, towards zero, to a whole number",
                "FLOOR(2.9)",
                "FLOOR(-2.9)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), value -> {
            var settled = Values.number(value).setScale(15, RoundingMode.HALF_UP);
            return Decimals.value(settled.setScale(0, RoundingMode.DOWN), call.position());
        });
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strictOrFault(SqlCall.bounded("trunc(round($1, 15))"));
    }
}
