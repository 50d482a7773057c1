package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** The day it is in the tenant's time zone. */
final class TodayFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("TODAY", "今天（按租户时区）", "Today, in the time zone of the tenant", "TODAY()");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.DATE));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return frame -> new Value.Date(frame.context().today());
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.bind(new Value.Date(call.context().today()), Type.DATE);
    }

    @Override
    public boolean readsContext() {
        return true;
    }
}
