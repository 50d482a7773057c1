package io.fangyuan.publishing;

import io.fangyuan.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether all texts of a JSON value, names of properties included, can be stored. */
final class Texts {
    private final List<Violation> violations = new ArrayList<>();

    private Texts() {}

    /** A violation for each text that holds a zero character or half of a surrogate pair. */
    static List<Violation> check(JsonNode json) {
        var texts = new Texts();
        texts.visit("", json);
        return texts.violations;
    }

    /** Whether the database takes the text as it is. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }

    private void visit(String pointer, JsonNode json) {
        if (json.isString() && !isStorable(json.stringValue())) {
            violations.add(Violation.of(pointer, "broken_character", Map.of()));
        }
        var index = 0;
        for (var element : json.isArray() ? json : List.<JsonNode>of()) {
            visit(pointer + "/" + index++, element);
        }
        for (var property : json.properties()) {
            if (!isStorable(property.getKey())) {
                violations.add(Violation.of(pointer, "broken_character", Map.of()));
            }
            visit(pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"), property.getValue());
        }
    }
}
