package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.language.CallSite;
import java.util.List;

/** A computed function whose types are all there is to check. */
interface Plain extends Computed {

    /** What it takes and gives; the first that fits is taken. */
    List<Signature> signatures();

    @Override
    default Arity arity() {
        int least =
                signatures().stream().mapToInt(one -> one.arity().least()).min().orElse(0);
        int most =
                signatures().stream().mapToInt(one -> one.arity().most()).max().orElse(0);
        return new Arity(least, most);
    }

    @Override
    default Expression check(CallSite site) {
        return site.callBy(signatures());
    }
}
