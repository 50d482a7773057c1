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

/** Whether the record is being created. */
final class IsNewFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual("ISNEW", "记录是否正在新建", "Whether the record is being created", "ISNEW()");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(0);
    }

    @Override
    public Expression check(CallSite site) {
        site.requireRule();
        return site.call(Type.BOOL, List.of());
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return frame -> Values.bool(frame.row().isNew());
    }

    @Override
    public Sql sql(SqlCall call) {
        return Sql.literal("false");
    }

    @Override
    public boolean readsContext() {
        return true;
    }
}
