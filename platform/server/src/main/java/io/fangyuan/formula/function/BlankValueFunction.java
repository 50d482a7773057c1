package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** A value, or another where that is blank. */
final class BlankValueFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual(
                "BLANKVALUE", "为空时取另一个值", "A value, or another where it is blank", "BLANKVALUE(name, \"n/a\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public Expression check(CallSite site) {
        var both = site.unified(List.of(0, 1));
        return site.call(both.getFirst().type(), both);
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var first = arguments.getFirst();
        var second = arguments.getLast();
        return frame -> {
            var value = first.run(frame);
            return value.isBlank() ? second.run(frame) : value;
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        var first = call.argument(0);
        var second = call.argument(1);
        var either = first.isFaultable() || second.isFaultable()
                ? Sql.choice(List.of(Sql.total("($1 is not null)", List.of(first))), call.arguments())
                : call.totalOrBlank("coalesce($1, $2)");
        return first.isBlankable() && second.isBlankable() ? either : either.neverBlank();
    }
}
