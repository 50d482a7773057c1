package io.fangyuan.fieldtype;

import io.fangyuan.problem.Violation;
import java.util.Map;

/** Input that is no value of the field; the record room collects all of a save as violations. */
public final class InvalidValue extends RuntimeException {
    private final String code;
    private final transient Map<String, Object> params;

    /**
     * @param code lower-case code with a sentence in schemas/problem-codes.json
     * @param params what the sentence mentions
     */
    public InvalidValue(String code, Map<String, Object> params) {
        super(code + " " + params, null, false, false);
        this.code = code;
        this.params = Map.copyOf(params);
    }

    public InvalidValue(String code) {
        this(code, Map.of());
    }

    /** Lower-case code such as {@code too_long}. */
    public String code() {
        return code;
    }

    /** What the sentence of the code mentions. */
    public Map<String, Object> params() {
        return params;
    }

    /** The same as a violation found at {@code pointer}. */
    public Violation at(String pointer) {
        return Violation.of(pointer, code, params);
    }
}
