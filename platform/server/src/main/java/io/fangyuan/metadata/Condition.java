package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;

/** When something of a layout applies. */
public sealed interface Condition {

    /** On every record. */
    record Always() implements Condition {}

    /** On no record. */
    record Never() implements Condition {}

    /** On records for which the formula is true. */
    record When(Formula formula) implements Condition {}
}
