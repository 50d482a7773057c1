package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** One of two values, as a condition decides. */
final class IfFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual(
                "IF",
                "根据条件取两个值之一",
                "One of two values, as a condition decides",
                "IF(amount > 100, \"large\", \"small\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(3);
    }

    @Override
    public Expression check(CallSite site) {
        var condition = site.argument(0, Type.BOOL);
        var branches = site.unified(List.of(1, 2));
        return site.call(branches.getFirst().type(), List.of(condition, branches.getFirst(), branches.getLast()));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var condition = arguments.get(0);
        var yes = arguments.get(1);
        var no = arguments.get(2);
        return frame -> Values.isTrue(condition.run(frame)) ? yes.run(frame) : no.run(frame);
    }

    @Override
    public Sql sql(SqlCall call) {
        return Sql.choice(List.of(call.argument(0)), List.of(call.argument(1), call.argument(2)));
    }
}
