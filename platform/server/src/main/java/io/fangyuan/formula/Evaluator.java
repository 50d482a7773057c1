package io.fangyuan.formula;

/** A formula compiled for the JVM; immutable, for any number of threads. */
public interface Evaluator {

    /** The value for this record. A condition that comes to blank is false. Never throws for any data. */
    Outcome evaluate(Row row, EvaluationContext context);
}
