package io.fangyuan.publishing;

import io.fangyuan.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether all numbers of a JSON value are of a size that a schema can be asked about; none wants larger ones. */
final class Numbers {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private Numbers() {}

    /** A violation for each number beyond the limit, of either sign. */
    static List<Violation> check(JsonNode json) {
        List<Violation> violations = new ArrayList<>();
        Scalars.each(json, (pointer, scalar) -> {
            if (scalar.isNumber() && isTooLarge(scalar)) {
                violations.add(Violation.of(pointer, "too_large", Map.of("max", MOST.toPlainString())));
            }
        });
        return violations;
    }

    /** A double may be infinite, which no decimal is. */
    private static boolean isTooLarge(JsonNode number) {
        return number.isDouble() || number.isFloat()
                ? !(Math.abs(number.doubleValue()) <= MOST.doubleValue())
                : number.decimalValue().abs().compareTo(MOST) > 0;
    }
}
