package io.fangyuan.formula.language;

import io.fangyuan.formula.FormulaError;
import io.fangyuan.formula.FormulaErrorCode;
import java.util.Map;
import java.util.Optional;

/** Ends the reading of a source that is no formula; {@link Language} turns it into its error. */
final class SyntaxFault extends RuntimeException {
    private final transient FormulaError error;

    SyntaxFault(FormulaErrorCode code, Span span, Map<String, Object> params) {
        super(code.code(), null, false, false);
        this.error = new FormulaError(code, span.column(), span.length(), params, Optional.empty());
    }

    FormulaError error() {
        return error;
    }
}
