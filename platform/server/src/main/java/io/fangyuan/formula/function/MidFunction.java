package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.CodePoints;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** So many characters of a text from a position on, which counts from 1. */
final class MidFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual(
                "MID", "从指定位置起的若干个字符", "So many characters of a text from a position on", "MID(\"方圆平台\", 3, 2)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.TEXT, Type.TEXT, Type.NUMBER, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments, values -> {
            int start = Math.max(Values.count(values.get(1)), 1) - 1;
            return Value.text(CodePoints.part(Values.text(values.get(0)), start, Values.count(values.get(2))));
        });
    }

    @Override
    public Sql sql(SqlCall call) {
        var start = SqlCall.whole("$2", 1, Integer.MAX_VALUE);
        var count = SqlCall.whole("$3", 0, Integer.MAX_VALUE);
        return call.strictOrBlank(call.present("nullif(substr($1, " + start + ", " + count + "), '')"));
    }
}
