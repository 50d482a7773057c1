package io.fangyuan.problem;

import java.util.List;
import java.util.Map;

/** A request refused for a reason its sender can understand; web turns it into application/problem+json (RFC 9457). */
public class Problem extends RuntimeException {
    private final ProblemCode code;
    private final transient Map<String, Object> params;
    private final transient List<Violation> violations;

    public Problem(ProblemCode code) {
        this(code, Map.of());
    }

    public Problem(ProblemCode code, Map<String, Object> params) {
        this(code, params, List.of());
    }

    /** Refused for one reason, which says more than the code does. */
    public Problem(ProblemCode code, Violation reason) {
        this(code, Map.of(), List.of(reason));
    }

    public Problem(ProblemCode code, Map<String, Object> params, List<Violation> violations) {
        super(code + " " + params + " "
                + violations.stream().map(v -> v.pointer() + " " + v.code()).toList());
        this.code = code;
        this.params = Map.copyOf(params);
        this.violations = List.copyOf(violations);
    }

    public ProblemCode code() {
        return code;
    }

    /** What the sentence of the code mentions. */
    public Map<String, Object> params() {
        return params;
    }

    /** Everything wrong with the data, empty when the request as a whole is refused. */
    public List<Violation> violations() {
        return violations;
    }
}
