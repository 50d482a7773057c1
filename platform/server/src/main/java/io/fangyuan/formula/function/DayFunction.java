package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Dates;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** The day of the month of a date. */
final class DayFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("DAY", "日期是当月的第几天", "The day of the month of a date", "DAY(DATE(2026, 3, 15))");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.DATE));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments.getFirst(), value -> Value.number(Dates.date(value).getDayOfMonth()));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strict("extract(day from $1)");
    }
}
