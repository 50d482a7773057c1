package io.fangyuan.publishing;

import io.fangyuan.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether all numbers of a JSON value are of a size that anything can be done with; no schema asks for larger ones. */
final class Numbers {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final List<Violation> violations = new ArrayList<>();

    private Numbers() {}

    /** A violation for each number beyond the limit, of either sign. */
    static List<Violation> check(JsonNode json) {
        var numbers = new Numbers();
        numbers.visit("", json);
        return numbers.violations;
    }

    private static boolean isTooLarge(JsonNode number) {
        return number.isDouble() || number.isFloat()
                ? !(Math.abs(number.doubleValue()) <= MOST.doubleValue())
                : number.decimalValue().abs().compareTo(MOST) > 0;
    }

    private void visit(String pointer, JsonNode json) {
        if (json.isNumber() && isTooLarge(json)) {
            violations.add(Violation.of(pointer, "too_large", Map.of("max", MOST.toPlainString())));
        }
        var index = 0;
        for (var element : json.isArray() ? json : List.<JsonNode>of()) {
            visit(pointer + "/" + index++, element);
        }
        for (var property : json.properties()) {
            visit(pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"), property.getValue());
        }
    }
}
