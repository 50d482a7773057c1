package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** Whether a text begins with another; every text does with blank. */
final class BeginsFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("BEGINS", "文本是否以指定内容开头", "Whether a text begins with another", "BEGINS(\"方圆平台\", \"方圆\")");
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
            return Values.bool(whole.startsWith(Values.text(part.run(frame))));
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        var whole = "($2 is null or coalesce(starts_with($1, $2), false))";
        return call.argument(1).isBlankable() ? call.total(whole) : call.total(whole, "starts_with($1, $2)");
    }
}
