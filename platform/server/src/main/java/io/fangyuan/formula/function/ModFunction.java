package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.FaultSignal;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** The remainder with the sign of the divisor, as Excel has it. */
final class ModFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual(
                "MOD",
                "两数相除的余数，符号与除数相同",
                "The remainder of a division, with the sign of the divisor",
                "MOD(7, 3)",
                "MOD(-7, 3)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.NUMBER, Type.NUMBER));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), arguments.getLast(), (a, b) -> {
            var divisor = Values.number(b);
            if (divisor.signum() == 0) {
                throw new FaultSignal(FaultCode.DIVISION_BY_ZERO, call.position());
            }
            var remainder = Values.number(a).remainder(divisor);
            boolean otherSign = remainder.signum() * divisor.signum() < 0;
            return new Value.Number(otherSign ? remainder.add(divisor) : remainder);
        });
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strictOrFault("mod(mod($1, nullif($2, 0)) + $2, nullif($2, 0))");
    }
}
