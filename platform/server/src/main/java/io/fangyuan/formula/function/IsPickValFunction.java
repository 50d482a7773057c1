package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;
import java.util.List;

/** The same as =, for those who know it from elsewhere. */
final class IsPickValFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual("ISPICKVAL", "选项是否为指定值", "Whether a choice is the one named", "ISPICKVAL(stage, \"won\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public Expression check(CallSite site) {
        return site.argument(0).type() instanceof Type.Picklist(var picklist)
                ? site.compare(
                        Comparison.Operator.EQUAL,
                        List.of(
                                site.argument(0),
                                site.choice(1, picklist, site.argument(0).type())))
                : site.wrongType(0, new Type.Picklist("any"));
    }
}
