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

/** The last characters of a text. */
final class RightFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("RIGHT", "文本末尾的若干个字符", "The last characters of a text", "RIGHT(\"方圆平台\", 2)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.TEXT, Type.TEXT, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), arguments.getLast(), (value, number) -> {
            var text = Values.text(value);
            int count = Math.clamp(Values.count(number), 0, CodePoints.length(text));
            return Value.text(CodePoints.part(text, CodePoints.length(text) - count, count));
        });
    }

    @Override
    public Sql sql(SqlCall call) {
        var count = SqlCall.whole("$2", 0, Integer.MAX_VALUE);
        return call.strictOrBlank(call.present("nullif(right($1, " + count + "), '')"));
    }
}
