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

/** The number of code points; 0 for blank. */
final class LenFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("LEN", "文本的字符数", "The number of characters of a text", "LEN(\"方圆\")");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.TEXT));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var text = arguments.getFirst();
        return frame -> Value.number(CodePoints.length(Values.text(text.run(frame))));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.total("coalesce(char_length($1), 0)::numeric");
    }
}
