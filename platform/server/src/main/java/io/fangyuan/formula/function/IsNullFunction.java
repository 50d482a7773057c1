package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.language.CallSite;

/** Another name for ISBLANK, for those who know it from elsewhere. */
final class IsNullFunction implements Function {
    private final Function same = new IsBlankFunction();

    @Override
    public Manual manual() {
        return new Manual("ISNULL", "与 ISBLANK 相同", "The same as ISBLANK", "ISNULL(closeDate)");
    }

    @Override
    public Arity arity() {
        return same.arity();
    }

    @Override
    public Expression check(CallSite site) {
        return same.check(site.as(same.manual().name()));
    }
}
