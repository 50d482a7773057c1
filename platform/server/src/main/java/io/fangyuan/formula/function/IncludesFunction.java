package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Values;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import io.fangyuan.value.Value;
import java.util.List;

/** Whether a choice is among those of a field with several. */
final class IncludesFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual(
                "INCLUDES",
                "多选字段是否包含某个选项",
                "Whether a field of several choices has this one",
                "INCLUDES(tags, \"vip\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public Expression check(CallSite site) {
        return site.argument(0).type() instanceof Type.MultiPicklist(var picklist)
                ? site.call(Type.BOOL, List.of(site.argument(0), site.choice(1, picklist, Type.TEXT)))
                : site.wrongType(0, new Type.MultiPicklist("any"));
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        var all = arguments.getFirst();
        var one = arguments.getLast();
        return frame -> {
            var name = one.run(frame);
            return Values.bool(all.run(frame) instanceof Value.Many(var names) && names.contains(name));
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        return call.total("coalesce($2 = any($1), false)", "$2 = any($1)");
    }
}
