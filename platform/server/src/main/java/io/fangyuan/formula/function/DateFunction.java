package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Dates;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;

/** The day of a year, month and day of the month. */
final class DateFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("DATE", "由年、月、日得到日期", "The date of a year, month and day", "DATE(2026, 3, 15)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.DATE, Type.NUMBER, Type.NUMBER, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments,
                values -> Dates.of(
                        Values.count(values.get(0)),
                        Values.count(values.get(1)),
                        Values.count(values.get(2)),
                        call.position()));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strictOrFault(SqlCall.date("$1", "$2", "$3"));
    }

    /** Written out it is a constant, so that it prints as it was written. */
    @Override
    public Expression check(CallSite site) {
        var checked = Plain.super.check(site);
        boolean writtenOut = site.arguments().stream().allMatch(Constant.class::isInstance);
        return writtenOut && checked instanceof Call call ? site.folded(call) : checked;
    }
}
