package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.language.CallSite;

/** Another name for BLANKVALUE, for those who know it from elsewhere. */
final class NullValueFunction implements Function {
    private final Function same = new BlankValueFunction();

    @Override
    public Manual manual() {
        return new Manual("NULLVALUE", "与 BLANKVALUE 相同", "The same as BLANKVALUE", "NULLVALUE(closeDate, TODAY())");
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
