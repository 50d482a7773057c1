package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The smallest of the numbers; blank if one is blank. */
final class MinFunction implements Plain {

    @Override
    public Manual manual() {
        return new Manual("MIN", "最小的数", "The smallest of the numbers", "MIN(1, 5, 3)");
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(Type.NUMBER, Type.NUMBER).lastRepeats());
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        return Code.strict(
                arguments,
                values -> new Value.Number(values.stream()
                        .map(Values::number)
                        .reduce(BigDecimal::min)
                        .orElseThrow()));
    }

    @Override
    public Sql sql(SqlCall call) {
        var places = IntStream.rangeClosed(1, call.arguments().size()).mapToObj(i -> "$" + i);
        return call.strict(call.present("least(" + places.collect(Collectors.joining(", ")) + ")"));
    }
}
