package io.fangyuan.record;

import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What a caller wrote about one line: {@code {id?, version?, recordType?, values?}}.
 *
 * @param id of a line that is there, or "" of a new one
 * @param faults what is wrong with its form
 */
record LineItem(String id, OptionalInt version, Map<String, JsonNode> values, List<Violation> faults) {
    /** Reads the item; faults lie under {@code pointer}. */
    static LineItem read(String pointer, JsonNode json) {
        if (!json.isObject()) {
            return new LineItem(
                    "", OptionalInt.empty(), Map.of(), List.of(Violation.of(pointer, "not_an_object", Map.of())));
        }
        List<Violation> faults = new ArrayList<>();
        refuseUnless(isAbsent(json, "id") || json.get("id").isString(), pointer + "/id", "not_a_text", faults);
        refuseUnless(
                isAbsent(json, "version") || json.get("version").isInt(), pointer + "/version", "not_a_number", faults);
        refuseUnless(
                isAbsent(json, "values") || json.get("values").isObject(),
                pointer + "/values",
                "not_an_object",
                faults);
        return new LineItem(json.path("id").asString(""), version(json), values(json), List.copyOf(faults));
    }

    private static void refuseUnless(boolean holds, String pointer, String code, List<Violation> faults) {
        if (!holds) {
            faults.add(Violation.of(pointer, code, Map.of()));
        }
    }

    private static boolean isAbsent(JsonNode json, String name) {
        return json.path(name).isMissingNode() || json.path(name).isNull();
    }

    private static OptionalInt version(JsonNode json) {
        return json.path("version").isInt()
                ? OptionalInt.of(json.path("version").intValue())
                : OptionalInt.empty();
    }

    private static Map<String, JsonNode> values(JsonNode json) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        json.path("values").properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        if (json.has("recordType")) {
            values.put(SystemFields.RECORD_TYPE, json.get("recordType"));
        }
        values.remove(SystemFields.POSITION);
        return values;
    }
}
