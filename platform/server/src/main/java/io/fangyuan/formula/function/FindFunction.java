package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.CodePoints;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** The position of a text in another, from 1; 0 where it is not or either is blank. */
final class FindFunction implements Plain {
    private static final Code FROM_THE_START = _ -> Value.number(1);

    @Override
    public Manual manual() {
        return new Manual(
                "FIND",
                "一段文本在另一段中的位置，找不到为 0",
                "The position of a text in another, 0 where it is not",
                "FIND(\"平台\", \"方圆平台\")",
                "FIND(\"a\", \"banana\", 3)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.of(Type.NUMBER, Type.TEXT, Type.TEXT, Type.NUMBER).lastOptional());
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var start = arguments.size() == 3 ? arguments.getLast() : FROM_THE_START;
        return frame -> {
            var part = Values.text(arguments.get(0).run(frame));
            var text = Values.text(arguments.get(1).run(frame));
            var from = start.run(frame);
            return from.isBlank() ? Value.BLANK : Value.number(position(part, text, Values.count(from)));
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        if (call.arguments().size() == 2) {
            return call.total("coalesce(strpos($2, $1), 0)::numeric");
        }
        var start = SqlCall.whole("$3", 1, Integer.MAX_VALUE);
        var found = "strpos(substr($2, " + start + "), $1)";
        var position = "case when $3 is not null then case when " + found + " > 0 then " + found + "::numeric + "
                + start + " - 1 else 0 end end";
        return call.argument(2).isBlankable() ? call.totalOrBlank(position) : call.total(position);
    }

    private static int position(String part, String text, int start) {
        int skipped = Math.max(start, 1) - 1;
        if (part.isEmpty() || skipped >= CodePoints.length(text)) {
            return 0;
        }
        int found = text.indexOf(part, text.offsetByCodePoints(0, skipped));
        return found < 0 ? 0 : text.codePointCount(0, found) + 1;
    }
}
