package io.fangyuan.formula;

import java.util.List;

/** What became of a source text. */
public sealed interface Compiled {

    /** It is a formula. */
    record Success(Formula formula) implements Compiled {}

    /** It is not, for these reasons, in the order of their columns. */
    record Failure(List<FormulaError> errors) implements Compiled {
        public Failure {
            errors = List.copyOf(errors);
        }
    }

    /** The formula, where failure would be the caller's mistake. Throws {@link IllegalArgumentException} on failure. */
    default Formula orThrow() {
        return switch (this) {
            case Success(var formula) -> formula;
            case Failure(var errors) -> throw new IllegalArgumentException(errors.toString());
        };
    }
}
