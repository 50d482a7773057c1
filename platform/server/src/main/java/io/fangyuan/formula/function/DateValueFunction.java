package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Dates;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.time.LocalDate;
import java.util.List;

/** The day that a text says, or of a moment in the tenant's time zone. */
final class DateValueFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual(
                "DATEVALUE",
                "把文本或日期时间转为日期",
                "The date that a text says, or of a moment in the time zone of the tenant",
                "DATEVALUE(\"2026-03-15\")",
                "DATEVALUE(NOW())");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.DATE, Type.TEXT), Signature.of(Type.DATE, Type.DATE_TIME));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var argument = arguments.getFirst();
        return frame -> switch (argument.run(frame)) {
            case Value.DateTime(var instant) ->
                Dates.value(LocalDate.ofInstant(instant, frame.context().zone()), call.position());
            case Value.Text(var text) -> Dates.parse(text, call.position());
            default -> Value.BLANK;
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        if (call.type(0).equals(Type.TEXT)) {
            return call.strictOrFault("case when $1 ~ '^" + Dates.PATTERN.pattern() + "$' then "
                    + SqlCall.date(part(1), part(2), part(3)) + " end");
        }
        var zone = call.bind(new Value.Text(call.context().zone().getId()), Type.TEXT);
        return Sql.strictOrFault(
                "case when ($1 at time zone $2)::date between date '0001-01-01' and date '9999-12-31'"
                        + " then ($1 at time zone $2)::date end",
                List.of(call.argument(0), zone));
    }

    @Override
    public boolean readsContext() {
        return true;
    }

    private static String part(int number) {
        return "split_part($1, '-', " + number + ")::numeric";
    }
}
