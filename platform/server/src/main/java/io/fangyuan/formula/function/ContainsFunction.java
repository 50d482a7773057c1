package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** Whether a text contains another; every text does with blank. */
final class ContainsFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("CONTAINS", "文本是否包含指定内容", "Whether a text contains another", "CONTAINS(\"方圆平台\", \"圆平\")");
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
            return Values.bool(whole.contains(Values.text(part.run(frame))));
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        var whole = "($2 is null or coalesce(strpos($1, $2) > 0, false))";
        return call.argument(1).isBlankable() ? call.total(whole) : call.total(whole, "strpos($1, $2) > 0");
    }
}
