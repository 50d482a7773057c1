package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A number, date, moment, time or choice as text; a choice as its name, a moment in UTC. */
final class TextFunction implements Computed {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Override
    public Manual manual() {
        return new Manual("TEXT", "转为文本", "A number, date, time or choice as text", "TEXT(12.50)", "TEXT(stage)");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        return switch (site.argument(0).type()) {
            case Type.Number _, Type.Date _, Type.DateTime _, Type.Time _, Type.Picklist _ ->
                site.call(Type.TEXT, site.arguments());
            case Type.Text _, Type.Bool _, Type.MultiPicklist _, Type.Reference _, Type.Null _ ->
                site.wrongType(0, Type.NUMBER, Type.DATE, Type.DATE_TIME, Type.TIME, new Type.Picklist("any"));
        };
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), value -> new Value.Text(text(value)));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strict(
                switch (call.type(0)) {
                    case Type.Number _ -> "trim_scale($1)::text";
                    case Type.Date _ -> "to_char($1, 'YYYY-MM-DD')";
                    case Type.DateTime _ -> "to_char($1 at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS\"Z\"')";
                    case Type.Time _ -> "to_char($1, 'HH24:MI:SS')";
                    case Type.Text _,
                            Type.Picklist _,
                            Type.Bool _,
                            Type.MultiPicklist _,
                            Type.Reference _,
                            Type.Null _ -> "$1";
                });
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Number(var number) -> Decimals.plain(number);
            case Value.Date(var date) -> date.toString();
            case Value.DateTime(var instant) -> MOMENT.format(instant);
            case Value.Time(var time) -> TIME.format(time);
            case Value.Text(var text) -> text;
            case Value.Blank _, Value.Bool _, Value.Reference _, Value.Many _ ->
                throw new IllegalArgumentException("the checker lets no such value through: " + value);
        };
    }
}
