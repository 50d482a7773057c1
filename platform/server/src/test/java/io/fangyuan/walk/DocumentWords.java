package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Texts that stand in documents.
 *
 * @param known by what a schema says stands there, names of what the tenant has and some of what it has not
 */
record DocumentWords(Map<String, List<String>> known) {
    private static final String NAME = "^[a-z][A-Za-z0-9]{0,39}$";
    private static final List<String> LANGUAGES = List.of("zh-CN", "en", "de", "zh-Hant-TW");
    private static final List<String> TEXTS = List.of(
            "x",
            "客户",
            "{name}",
            "{owner.superior.name} {nothing}",
            "${name}",
            "a\u0301 👩‍👩‍👧",
            "<b>'\"\\&",
            "\u202eevil",
            " ");
    private static final List<String> FORMULAS = List.of(
            "true",
            "name",
            "owner",
            "$User",
            "owner.superior",
            "name = \"x\" && isBlank(owner)",
            "createdAt + 1",
            "1 / 0",
            "today()",
            "nothing",
            "1 +",
            "$Record.name",
            "$Input.person",
            "customer.owner",
            "if(true, 1, \"x\")",
            "((((1))))",
            "\"" + "字".repeat(300) + "\"");

    /** With the names that the administrator's tenant has. */
    static DocumentWords of(HttpUser admin) {
        Map<String, List<String>> known = new TreeMap<>(Map.of(
                "formula", FORMULAS,
                "relatedFormula", FORMULAS,
                "icon", List.of("users", "box", "no-such-icon"),
                "color", List.of("#000000", "#1d6f5c"),
                "lookup-path", List.of("customer", "owner", "owner.superior", "a.b.c.d.e"),
                "users", List.of("admin", "zhou", "nobody"),
                "html", List.of("<!doctype html><p>x", "x", "<script>fangyuan.record()</script>", "字".repeat(9000))));
        for (String kind : List.of("object", "field", "recordType", "role", "app", "picklist")) {
            known.put(
                    kind,
                    Stream.concat(names(admin, kind), Stream.of("nothing")).toList());
        }
        known.put("record-type", known.get("recordType"));
        known.put("roles", known.get("role"));
        known.put("relation", known.get("field"));
        known.put("relatedField", known.get("field"));
        known.put("field-formulas", known.get("field"));
        known.put(
                "name",
                Stream.concat(known.get("field").stream(), Stream.of("a", "a".repeat(40)))
                        .toList());
        known.put("field-type", fieldTypes(admin));
        return new DocumentWords(known);
    }

    private static Stream<String> names(HttpUser admin, String kind) {
        return admin.get("/api/metadata/" + kind)
                .expect(200)
                .json()
                .path("documents")
                .valueStream()
                .map(document -> document.path("name").asString().replaceFirst("^.*\\.", ""))
                .distinct();
    }

    private static List<String> fieldTypes(HttpUser admin) {
        return Stream.concat(
                        admin.get("/api/field-types").expect(200).json().findValuesAsString("name").stream(),
                        Stream.of("nothing"))
                .toList();
    }

    /** One that fits the schema. */
    String text(JsonNode schema, String format, Random random) {
        String pattern = schema.path("pattern").asString("");
        List<String> all = known.getOrDefault(format, ofPattern(pattern));
        String text = all.isEmpty() ? any(schema, random) : BadText.of(all, random);
        if (!Pattern.compile(pattern).matcher(text).find()) {
            throw new AssertionError("'%s' for %s is not of %s".formatted(text, format, schema));
        }
        return text;
    }

    /** Those that nothing is said about but their form. */
    private List<String> ofPattern(String pattern) {
        return switch (pattern) {
            case NAME -> known.getOrDefault("name", List.of());
            case "^[0-9a-f]{64}$" -> List.of("0".repeat(64), "0123456789abcdef".repeat(4));
            default -> List.of();
        };
    }

    /** Any text, now and then of the greatest length. */
    private static String any(JsonNode schema, Random random) {
        int most = schema.path("maxLength").asInt(80);
        return random.nextInt(10) == 0 ? "字".repeat(most) : BadText.of(TEXTS, random);
    }

    /** The name of a member where any name may stand. */
    String key(JsonNode names, String format, Random random) {
        return names.has("pattern")
                ? BadText.of(LANGUAGES, random)
                : BadText.of(known.getOrDefault(format, known.get(random.nextBoolean() ? "object" : "field")), random);
    }
}
