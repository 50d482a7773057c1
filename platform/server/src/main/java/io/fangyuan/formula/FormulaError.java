package io.fangyuan.formula;

import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a formula, and where.
 *
 * @param code why, a key of the message catalogues
 * @param column of the first wrong character, in code points from 1
 * @param length of the wrong part in code points; 0 at the end of the source
 * @param params what the message of the code mentions
 * @param suggestion what may have been meant
 */
public record FormulaError(
        FormulaErrorCode code, int column, int length, Map<String, Object> params, Optional<String> suggestion) {

    public FormulaError {
        params = Map.copyOf(params);
    }
}
