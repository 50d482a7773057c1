package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.language.CallSite;

/**
 * A function of the language. One that {@link #check} turns into other expressions, as AND does, is this and no more;
 * one that is computed by the back ends is {@link Computed}, and most of those are {@link Plain}.
 */
public interface Function {

    /** Its name and what its author is told. */
    Manual manual();

    /** How many arguments it takes; checked before {@link #check}. */
    Arity arity();

    /** The meaning of a call, with mistakes reported to {@code site}. */
    Expression check(CallSite site);
}
