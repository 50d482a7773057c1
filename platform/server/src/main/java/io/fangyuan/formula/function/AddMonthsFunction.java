package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Position;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Dates;
import io.fangyuan.formula.jvm.FaultSignal;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.time.LocalDate;
import java.util.List;

/** So many months later; the last day of a month gives the last day, a day past the end the last. */
final class AddMonthsFunction implements Plain {
    private static final long FIRST_MONTH = 12;
    private static final long LAST_MONTH = 9999 * 12 + 11;
    private static final int MONTHS = 120_000;

    @Override
    public Manual manual() {
        return new Manual(
                "ADDMONTHS",
                "若干个月之后的日期，月末仍为月末",
                "The date so many months later",
                "ADDMONTHS(DATE(2026, 1, 31), 1)",
                "ADDMONTHS(TODAY(), -6)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.DATE, Type.DATE, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments.getFirst(),
                arguments.getLast(),
                (date, months) -> later(Dates.date(date), Values.count(months), call.position()));
    }

    @Override
    public Sql sql(SqlCall call) {
        var month = "(extract(year from $1) * 12 + extract(month from $1) - 1 + trunc($2))";
        var months = SqlCall.whole("$2", -MONTHS, MONTHS);
        var firstDay = "date_trunc('month', $1::timestamp)";
        var wasLast = "extract(month from $1 + 1) <> extract(month from $1)";
        var last = "(" + firstDay + " + make_interval(months => " + months + " + 1) - interval '1 day')::date";
        var same = "($1::timestamp + make_interval(months => " + months + "))::date";
        return call.strictOrFault("case when " + month + " between " + FIRST_MONTH + " and " + LAST_MONTH
                + " then case when " + wasLast + " then " + last + " else " + same + " end end");
    }

    private static Value later(LocalDate date, int months, Position position) {
        long month = date.getYear() * 12L + date.getMonthValue() - 1 + months;
        if (month < FIRST_MONTH || month > LAST_MONTH) {
            throw new FaultSignal(FaultCode.INVALID_DATE, position);
        }
        var later = date.plusMonths(months);
        boolean wasLast = date.getDayOfMonth() == date.lengthOfMonth();
        return new Value.Date(wasLast ? later.withDayOfMonth(later.lengthOfMonth()) : later);
    }
}
