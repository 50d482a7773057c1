package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Or;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;

/** True when one condition is; stops there. */
final class OrFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual("OR", "任一条件成立", "Whether one of the conditions holds", "OR(amount < 0, amount > 100)");
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(1);
    }

    @Override
    public Expression check(CallSite site) {
        return new Or(site.arguments(Type.BOOL));
    }
}
