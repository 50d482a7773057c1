package io.fangyuan.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What automations and buttons do, as their documents say it. */
public final class Effects {
    private Effects() {}

    /** An automation, without a condition. */
    public static Map<String, Object> automation(String label, String on, Map<?, ?>... effects) {
        return Map.of("label", Map.of("zh-CN", label), "active", true, "on", on, "effects", List.of(effects));
    }

    /** The same automation, only where {@code condition} holds. */
    public static Map<String, Object> onlyWhere(String condition, Map<String, Object> automation) {
        var conditional = new HashMap<>(automation);
        conditional.put("condition", condition);
        return conditional;
    }

    /** Gives fields of the record itself other values. */
    public static Map<String, Object> update(Map<String, String> values) {
        return Map.of("do", "update", "values", values);
    }

    /** Gives fields of the record that {@code target} leads to other values. */
    public static Map<String, Object> update(String target, Map<String, String> values) {
        return Map.of("do", "update", "target", target, "values", values);
    }

    /** Makes a record of {@code object}. */
    public static Map<String, Object> create(String object, Map<String, String> values) {
        return Map.of("do", "create", "object", object, "values", values);
    }

    /** Tells the person whom the formula leads to, in Chinese and in English. */
    public static Map<String, Object> tell(String person, String chinese, String english) {
        return Map.of(
                "do", "notify",
                "to", List.of(Map.of("person", person)),
                "message", Map.of("zh-CN", chinese, "en", english));
    }
}
