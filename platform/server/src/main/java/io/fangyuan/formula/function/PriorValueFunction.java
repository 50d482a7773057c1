package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.language.CallSite;

/** The value of one of the record's own fields before the edit; on a new record the current one. */
final class PriorValueFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual("PRIORVALUE", "字段修改前的值", "The value of a field before the edit", "PRIORVALUE(amount)");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public Expression check(CallSite site) {
        site.requireRule();
        return site.ownField(0)
                .<Expression>map(field -> new Field(field.path(), field.type(), field.whenBlank(), true))
                .orElse(site.argument(0));
    }
}
