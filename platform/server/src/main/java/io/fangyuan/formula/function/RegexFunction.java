package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.pattern.Regex;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;

/** Whether all of a text matches a pattern, written out, of the subset that runs in bounded time everywhere. */
final class RegexFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual(
                "REGEX",
                "文本是否完全符合正则表达式",
                "Whether all of a text matches a regular expression",
                "REGEX(\"13800138000\", \"1[3-9]\\\\d{9}\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public Expression check(CallSite site) {
        var text = site.argument(0, Type.TEXT);
        site.literal(1)
                .flatMap(Regex::problem)
                .ifPresent(problem -> site.refuse(
                        FormulaErrorCode.INVALID_PATTERN, 1, Map.of("at", problem.at(), "reason", problem.reason())));
        return site.call(Type.BOOL, List.of(text, site.argument(1)));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var text = arguments.getFirst();
        var pattern = Regex.parse(pattern(call));
        return frame -> Values.bool(pattern.matches(Values.text(text.run(frame))));
    }

    @Override
    public Sql sql(SqlCall call) {
        var pattern = Regex.parse(pattern(call.call())).postgres();
        var arguments = List.of(call.argument(0), call.bind(new Value.Text(pattern), Type.TEXT));
        return Sql.total("(coalesce($1, '') ~ $2)", arguments);
    }

    @Override
    public Map<String, Object> json(Call call) {
        return Map.of("program", Regex.parse(pattern(call)).program());
    }

    private static String pattern(Call call) {
        return Values.text(((Constant) call.arguments().getLast()).value());
    }
}
