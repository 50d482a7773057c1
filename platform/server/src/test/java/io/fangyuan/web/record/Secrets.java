package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a tenant's records hold, and so what must not be told once it is hidden. */
final class Secrets {
    private static final int SHORTEST = 5;
    private static final int RECORDS = 3;
    private static final Pattern FIGURE = Pattern.compile("-?\\d{3,}\\.\\d\\d");
    private static final Set<String> TEXTS = Set.of("text", "longText", "email", "phone", "url", "autoNumber");

    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, List<String>> records = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> figures = new HashSet<>();

    /** Everything that somebody reads who may read all; {@code open} is said where everybody hears it, so it is no secret. */
    static Secrets of(HttpUser superior, String open) {
        var secrets = new Secrets();
        JsonNode me = superior.get("/api/me").expect(200).json();
        for (JsonNode object : me.path("objects")) {
            if (!object.path("system").asBoolean()) {
                secrets.gather(superior, object);
            }
        }
        secrets.texts.removeIf((me + open)::contains);
        assertThat(secrets.texts).as("what must not be told").hasSizeGreaterThan(300);
        return secrets;
    }

    private void gather(HttpUser superior, JsonNode object) {
        String name = object.path("name").stringValue();
        Set<String> own = new HashSet<>();
        object.path("fields").properties().forEach(field -> {
            if (!field.getValue().path("system").asBoolean()) {
                own.add(field.getKey());
            }
        });
        fields.put(name, own);
        JsonNode page = superior.get("/api/objects/" + name + "/records?limit=50&fields=" + String.join(",", own))
                .expect(200)
                .json();
        assertThat(page.path("records")).as(name).isNotEmpty();
        records.put(
                name,
                page.path("records")
                        .valueStream()
                        .map(record -> record.path("id").stringValue())
                        .limit(RECORDS)
                        .toList());
        page.path("records").findValues("values").forEach(values -> gather(object, own, values));
    }

    private void gather(JsonNode object, Set<String> own, JsonNode values) {
        for (String field : own) {
            String text = values.path(field).asString("");
            String type = object.path("fields").path(field).path("type").stringValue();
            if (TEXTS.contains(type) && text.length() >= SHORTEST) {
                texts.add(text);
            } else if (FIGURE.matcher(text).matches()) {
                figures.add(text);
            }
        }
    }

    /** The fields of each object that are not the platform's. */
    Map<String, Set<String>> fields() {
        return fields;
    }

    /** Some records of each object. */
    Map<String, List<String>> records() {
        return records;
    }

    /** Some of the texts. */
    List<String> some() {
        return texts.stream().sorted().limit(RECORDS).toList();
    }

    /** The texts that something told holds. */
    List<String> in(String told) {
        return texts.stream().filter(told::contains).toList();
    }

    /** Texts and amounts that something printed holds. */
    List<String> onPaper(String printed) {
        String plain = printed.replace(",", "");
        return Stream.concat(in(printed).stream(), figures.stream().filter(plain::contains))
                .toList();
    }
}
