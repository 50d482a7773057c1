package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Dates;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** The day of the week, 1 for Sunday. */
final class WeekdayFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual(
                "WEEKDAY", "星期几，1 为星期日", "The day of the week of a date, 1 for Sunday", "WEEKDAY(DATE(2026, 3, 15))");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.DATE));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments.getFirst(),
                value -> Value.number(Dates.date(value).getDayOfWeek().getValue() % 7 + 1));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strict("(extract(dow from $1) + 1)");
    }
}
