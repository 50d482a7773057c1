package io.fangyuan.problem;

import java.util.Map;

/**
 * One thing wrong with the data of a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the offending place, such as {@code /values/mobile}; "" for the whole
 * @param code lower-case code with a sentence in schemas/problem-codes.json
 * @param message the tenant's own sentence, or "" when the catalogue's sentence for the code is to be used
 * @param params what the sentence mentions
 */
public record Violation(String pointer, String code, String message, Map<String, Object> params) {
    public Violation {
        params = Map.copyOf(params);
    }

    /** A violation whose sentence comes from the catalogue. */
    public static Violation of(String pointer, String code, Map<String, Object> params) {
        return new Violation(pointer, code, "", params);
    }

    /** The same violation, found under {@code prefix}. */
    public Violation under(String prefix) {
        return new Violation(prefix + pointer, code, message, params);
    }
}
