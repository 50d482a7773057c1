package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.CodePoints;
import io.fangyuan.formula.jvm.FaultSignal;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** Every occurrence of a text replaced by another. */
final class SubstituteFunction implements Plain {
    private static final int MOST = 100_000;
    private static final String REPLACED =
            "case when $2 is null then $1 else nullif(replace($1, $2, coalesce($3, '')), '') end";
    private static final String LENGTH_AFTER = """
            (char_length($1) + coalesce((char_length($1) - char_length(replace($1, $2, ''))) / char_length($2)::bigint \
            * (coalesce(char_length($3), 0) - char_length($2)), 0))""";

    @Override
    public Manual manual() {
        return new Manual(
                "SUBSTITUTE",
                "把文本中的一段内容全部替换",
                "A text with every occurrence of another replaced",
                "SUBSTITUTE(\"2026/03/15\", \"/\", \"-\")");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.TEXT, Type.TEXT, Type.TEXT, Type.TEXT));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return frame -> {
            var text = Values.text(arguments.get(0).run(frame));
            var old = Values.text(arguments.get(1).run(frame));
            var replacement = Values.text(arguments.get(2).run(frame));
            if (lengthAfter(text, old, replacement) > MOST) {
                throw new FaultSignal(FaultCode.TEXT_TOO_LONG, call.position());
            }
            return Value.text(old.isEmpty() ? text : text.replace(old, replacement));
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.totalOrBlank("case when " + LENGTH_AFTER + " <= " + MOST + " then " + REPLACED + " end")
                .faultWhen(LENGTH_AFTER + " > " + MOST, call.arguments());
    }

    private static long lengthAfter(String text, String old, String replacement) {
        long times = 0;
        for (int at = old.isEmpty() ? -1 : text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
            times++;
        }
        return CodePoints.length(text) + times * (CodePoints.length(replacement) - CodePoints.length(old));
    }
}
