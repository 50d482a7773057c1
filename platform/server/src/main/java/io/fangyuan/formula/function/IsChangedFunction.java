package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** Whether the edit changes one of the record's own fields; never on a new record. */
final class IsChangedFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual("ISCHANGED", "字段的值是否被修改", "Whether the edit changes a field", "ISCHANGED(amount)");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        site.requireRule();
        return site.ownField(0)
                .<Expression>map(field -> site.call(Type.BOOL, List.of(field)))
                .orElse(site.argument(0));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var path = ((Field) call.arguments().getFirst()).path();
        return frame -> Values.bool(!frame.row().isNew()
                && !frame.row().value(path).equals(frame.row().prior(path)));
    }

    @Override
    public Sql sql(SqlCall call) {
        return Sql.literal("false");
    }
}
