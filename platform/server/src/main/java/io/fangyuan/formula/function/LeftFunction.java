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

/** The first characters of a text. */
final class LeftFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("LEFT", "文本开头的若干个字符", "The first characters of a text", "LEFT(\"方圆平台\", 2)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.TEXT, Type.TEXT, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments.getFirst(),
                arguments.getLast(),
                (text, count) -> Value.text(CodePoints.part(Values.text(text), 0, Values.count(count))));
    }

    @Override
    public Sql sql(SqlCall call) {
        var count = SqlCall.whole("$2", 0, Integer.MAX_VALUE);
        return call.strictOrBlank(call.present("nullif(left($1, " + count + "), '')"));
    }
}
