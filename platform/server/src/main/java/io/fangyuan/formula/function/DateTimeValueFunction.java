package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.value.Value;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/** The moment that a text, written out, says in UTC. */
final class DateTimeValueFunction implements Function {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSSSSS]['Z']").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Manual manual() {
        return new Manual(
                "DATETIMEVALUE",
                "把文本常量转为日期时间（UTC）",
                "The moment that a text says, in UTC",
                "DATETIMEVALUE(\"2026-03-15 08:30:00Z\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        return site.literal(0)
                .<Expression>map(text -> moment(text)
                        .<Expression>map(moment -> new Constant(moment, Type.DATE_TIME))
                        .orElseGet(() -> site.refuse(FormulaErrorCode.INVALID_LITERAL, 0, Map.of("text", text))))
                .orElse(site.argument(0));
    }

    private static Optional<Value> moment(String text) {
        try {
            return Optional.of(
                    new Value.DateTime(LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
