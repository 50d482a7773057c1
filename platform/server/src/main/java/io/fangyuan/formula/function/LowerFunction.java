package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Locale;

/** The text in lower case, by the rules of no particular language. */
final class LowerFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("LOWER", "转为小写", "The text in lower case", "LOWER(\"Fang Yuan\")");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.TEXT, Type.TEXT));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments.getFirst(), value -> Value.text(Values.text(value).toLowerCase(Locale.ROOT)));
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.strict("(lower($1 collate \"und-x-icu\") collate \"C\")");
    }
}
