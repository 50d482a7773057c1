package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.formula.jvm.FaultSignal;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The number that a text says. */
final class ValueFunction implements Plain {
    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[+-]{0,1}([0-9]+([.][0-9]*){0,1}|[.][0-9]+)");

    @Override
    public Manual manual() {
        return new Manual("VALUE", "把文本转为数字", "The number that a text says", "VALUE(\"12.50\")");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.TEXT));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), value -> {
            var text = Values.text(value);
            if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
                throw new FaultSignal(FaultCode.INVALID_NUMBER, call.position());
            }
            return Decimals.value(new BigDecimal(text), call.position());
        });
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strictOrFault("case when char_length($1) <= " + LONGEST + " and $1 ~ '^" + NUMBER.pattern()
                + "$' then " + SqlCall.bounded("round($1::numeric, 20)") + " end");
    }
}
