package io.fangyuan.publishing;

import io.fangyuan.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether all texts of a JSON value, names of properties included, can be stored. */
final class Texts {
    private Texts() {}

    /** A violation for each text that holds a zero character or half of a surrogate pair. */
    static List<Violation> check(JsonNode json) {
        List<Violation> violations = new ArrayList<>();
        Scalars.each(json, (pointer, scalar) -> {
            if (scalar.isString() && !isStorable(scalar.stringValue())) {
                violations.add(Violation.of(pointer, "broken_character", Map.of()));
            }
        });
        return violations;
    }

    /** Whether the database takes the text as it is. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }
}
