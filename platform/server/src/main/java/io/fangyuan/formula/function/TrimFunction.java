package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** A text without white space around it, the full-width space included. */
final class TrimFunction implements Plain {
    private static final String WHITE = " \t\n\r\u00a0\u3000";

    @Override
    public Manual manual() {
        return new Manual("TRIM", "去掉文本首尾的空白（含全角空格）", "A text without white space around it", "TRIM(\"  方圆　\")");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.TEXT, Type.TEXT));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(arguments.getFirst(), value -> Value.text(trimmed(Values.text(value))));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strictOrBlank("nullif(btrim($1, E' \\t\\n\\r\\u00a0\\u3000'), '')");
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && WHITE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && WHITE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
