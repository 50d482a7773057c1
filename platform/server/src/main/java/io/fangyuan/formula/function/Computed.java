package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.List;
import java.util.Map;

/** A function that stays a call in the tree. */
public interface Computed extends Function {

    /** The call on the JVM. */
    Code code(Call call, List<Code> arguments);

    /** The call in SQL. */
    Sql sql(SqlCall call);

    /** Whether it reads more than its arguments: the clock, the zone, the state of the record. */
    default boolean readsContext() {
        return false;
    }

    /** What its node in JSON has beyond function and arguments. */
    default Map<String, Object> json(Call call) {
        return Map.of();
    }
}
