package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** Whether a text ends with another; every text does with blank. */
final class EndsFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("ENDS", "文本是否以指定内容结尾", "Whether a text ends with another", "ENDS(\"方圆平台\", \"平台\")");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.BOOL, Type.TEXT, Type.TEXT));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var text = arguments.getFirst();
        var part = arguments.getLast();
        return frame -> {
            var whole = Values.text(text.run(frame));
            return Values.bool(whole.endsWith(Values.text(part.run(frame))));
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        var whole = "($2 is null or coalesce(right($1, char_length($2)) = $2, false))";
        return call.argument(1).isBlankable()
                ? call.total(whole)
                : call.total(whole, "right($1, char_length($2)) = $2");
    }
}
