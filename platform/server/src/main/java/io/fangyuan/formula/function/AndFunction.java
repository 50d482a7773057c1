package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.And;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;

/** True when all conditions are; stops at the first that is not. */
final class AndFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual("AND", "所有条件都成立", "Whether all conditions hold", "AND(amount > 0, amount < 100)");
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(1);
    }

    @Override
    public Expression check(CallSite site) {
        return new And(site.arguments(Type.BOOL));
    }
}
