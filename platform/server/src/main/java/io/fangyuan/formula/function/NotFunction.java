package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Not;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;

/** The opposite; blank stays blank. */
final class NotFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual("NOT", "条件不成立", "The opposite of a condition", "NOT(ISBLANK(name))");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        return new Not(site.argument(0, Type.BOOL));
    }
}
