package io.fangyuan.formula;

import io.fangyuan.value.Value;

/** What an evaluation came to: a value, or a fault and where in the source it lies. */
public sealed interface Outcome {

    /** A value, possibly blank; never blank where the formula is a condition. */
    record Result(Value value) implements Outcome {}

    /** No value. The column counts code points of {@link Formula#source()} from 1; 0 when built in code. */
    record Fault(FaultCode code, int column) implements Outcome {}

    /** Whether this is the value true. */
    default boolean isTrue() {
        return this instanceof Result(Value.Bool(var bool)) && bool;
    }
}
