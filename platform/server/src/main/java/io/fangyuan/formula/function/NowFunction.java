package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The instant of the evaluation, to the microsecond. */
final class NowFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("NOW", "当前时刻", "This moment", "NOW()");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.DATE_TIME));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return frame -> moment(frame.context().now());
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.bind(moment(call.context().now()), Type.DATE_TIME);
    }

    @Override
    public boolean readsContext() {
        return true;
    }

    private static Value moment(Instant now) {
        return new Value.DateTime(now.truncatedTo(ChronoUnit.MICROS));
    }
}
