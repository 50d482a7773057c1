package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** The number without its sign. */
final class AbsFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("ABS", "数的绝对值", "The number without its sign", "ABS(-3)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments.getFirst(),
                value -> new Value.Number(Values.number(value).abs()));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strict("abs($1)");
    }
}
