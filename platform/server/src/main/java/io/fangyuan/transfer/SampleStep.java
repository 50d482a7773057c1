package io.fangyuan.transfer;

import io.fangyuan.approval.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a sample person does once the sample records are there; one entry of a template's {@code story.json}. */
sealed interface SampleStep {

    /** The person's name among the samples, with the {@code @}. */
    String by();

    /** The sample records it is done to: {@code @r1}, or {@code @r1.returnLines} for those that point at it. */
    List<String> on();

    /** Puts a tag on records; makes it where there is none. */
    record Tag(String by, List<String> on, String name, String color, boolean shared) implements SampleStep {}

    /** Presses a button of each record. */
    record Press(String by, List<String> on, String action, Map<String, JsonNode> inputs) implements SampleStep {}

    /** Fills in fields of each record. */
    record Change(String by, List<String> on, Map<String, JsonNode> values) implements SampleStep {}

    /** Submits each record to be approved. */
    record Submit(String by, List<String> on, String process, String comment) implements SampleStep {}

    /** Decides a step of each record's pending approval. */
    record Decide(String by, List<String> on, Decision decision) implements SampleStep {}

    /** The story of a template, in its order; empty where it has none. */
    static List<SampleStep> ofTemplate(String template) {
        var file = new ClassPathResource("schemas/templates/" + template + "/story.json");
        if (!file.exists()) {
            return List.of();
        }
        try (var json = file.getInputStream()) {
            return JsonMapper.shared()
                    .readTree(json)
                    .valueStream()
                    .map(SampleStep::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static SampleStep read(JsonNode json) {
        String by = json.path("by").stringValue();
        List<String> on = json.path("on").isArray()
                ? json.path("on").valueStream().map(JsonNode::stringValue).toList()
                : List.of(json.path("on").stringValue());
        if (json.has("tag")) {
            String color = json.path("color").stringValue();
            return new Tag(
                    by,
                    on,
                    json.path("tag").stringValue(),
                    color,
                    json.path("shared").booleanValue());
        }
        if (json.has("press")) {
            return new Press(by, on, json.path("press").stringValue(), members(json.path("inputs")));
        }
        if (json.has("change")) {
            return new Change(by, on, members(json.path("change")));
        }
        String comment = json.path("comment").stringValue("");
        if (json.has("submit")) {
            return new Submit(by, on, json.path("submit").stringValue(), comment);
        }
        var kind = json.has("approve") ? Decision.Kind.APPROVE : Decision.Kind.REFUSE;
        String step = json.path(json.has("approve") ? "approve" : "refuse").stringValue();
        return new Decide(by, on, new Decision(kind, step, comment));
    }

    private static Map<String, JsonNode> members(JsonNode json) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        json.properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        return members;
    }
}
