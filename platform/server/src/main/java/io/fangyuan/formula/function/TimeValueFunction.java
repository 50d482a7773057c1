package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.value.Value;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/** The time of day that a text, written out, says. */
final class TimeValueFunction implements Function {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("HH:mm:ss[.SSSSSS]").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Manual manual() {
        return new Manual("TIMEVALUE", "把文本常量转为时间", "The time of day that a text says", "TIMEVALUE(\"08:30:00\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        return site.literal(0)
                .<Expression>map(text -> time(text)
                        .<Expression>map(time -> new Constant(time, Type.TIME))
                        .orElseGet(() -> site.refuse(FormulaErrorCode.INVALID_LITERAL, 0, Map.of("text", text))))
                .orElse(site.argument(0));
    }

    private static Optional<Value> time(String text) {
        try {
            return Optional.of(new Value.Time(LocalTime.parse(text, FORMAT)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
