package io.fangyuan.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record in a template's {@code data/<object>.json}.
 *
 * @param ref how other sample records name it, with the {@code @}
 */
record SampleRecord(String object, String ref, Map<String, JsonNode> values) {
    private static final String PEOPLE = "people.json";

    /** All sample records that the template ships, in no order that matters. */
    static List<SampleRecord> ofTemplate(String template) {
        try {
            List<SampleRecord> records = new ArrayList<>();
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:schemas/templates/" + template + "/data/*.json");
            for (Resource file : files) {
                String name = file.getFilename();
                if (name != null && !name.equals(PEOPLE)) {
                    records.addAll(ofFile(name.replace(".json", ""), file));
                }
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException("sample data of template " + template, e);
        }
    }

    private static List<SampleRecord> ofFile(String object, Resource file) throws IOException {
        List<SampleRecord> records = new ArrayList<>();
        try (var in = file.getInputStream()) {
            JsonMapper.shared()
                    .readTree(in)
                    .forEach(json -> records.add(of(object, json, object + "#" + records.size())));
        }
        return records;
    }

    private static SampleRecord of(String object, JsonNode json, String unnamed) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        json.path("values").properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        for (String system : List.of("owner", "recordType")) {
            if (json.has(system)) {
                values.put(system, json.get(system));
            }
        }
        return new SampleRecord(object, json.has("ref") ? "@" + json.get("ref").stringValue() : unnamed, values);
    }

    /** The refs of everything this record and its lines name. */
    Set<String> references() {
        return values.values().stream()
                .flatMap(SampleRecord::texts)
                .filter(text -> text.startsWith("@"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(JsonNode json) {
        return json.isString()
                ? Stream.of(json.stringValue())
                : json.valueStream().flatMap(SampleRecord::texts);
    }
}
