package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** Whether there is no value. A blank number that counts as zero is not blank. */
final class IsBlankFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual("ISBLANK", "值是否为空", "Whether a value is blank", "ISBLANK(name)");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        if (site.argument(0) instanceof Field field && field.whenBlank() instanceof Value.Number) {
            site.warn(FormulaErrorCode.BLANK_IS_ZERO);
        }
        return site.argument(0).type().equals(Type.BOOL)
                ? site.wrongType(0, Type.TEXT, Type.NUMBER, Type.DATE)
                : site.call(Type.BOOL, site.arguments());
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var argument = arguments.getFirst();
        return frame -> Values.bool(argument.run(frame).isBlank());
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.argument(0).isBlankable() ? call.total("($1 is null)") : call.total("false");
    }
}
