package io.fangyuan.walk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation as OpenAPI describes it.
 *
 * @param mediaType of the body it reads, "" where it reads none
 * @param body the schema of that body; missing where it reads none
 * @param description where the schema's references lead
 */
record Operation(
        String method,
        String path,
        String id,
        List<Parameter> parameters,
        String mediaType,
        JsonNode body,
        JsonNode description) {
    private static final Path FILE = Path.of("../../schemas/openapi.json");

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String in, String name, JsonNode schema) {}

    /** Those of the platform, as schemas/openapi.json has them. */
    static List<Operation> ofThePlatform() {
        return in(JsonMapper.shared().readTree(FILE.toFile()));
    }

    /** Those that a description has. */
    static List<Operation> in(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(of(path.getKey(), method.getKey(), method.getValue(), description))));
        return operations;
    }

    private static Operation of(String path, String method, JsonNode operation, JsonNode description) {
        var content = operation.at("/requestBody/content").properties().stream().findFirst();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("operationId").stringValue(),
                operation
                        .path("parameters")
                        .valueStream()
                        .map(Operation::parameter)
                        .toList(),
                content.map(each -> each.getKey()).orElse(""),
                content.map(each -> each.getValue().path("schema")).orElseGet(() -> description.path("no body")),
                description);
    }

    private static Parameter parameter(JsonNode node) {
        return new Parameter(node.path("in").stringValue(), node.path("name").stringValue(), node.path("schema"));
    }

    boolean reads(String contentType) {
        return mediaType.equals(contentType);
    }

    /** Whether it leaves everything as it is. */
    boolean isSafe() {
        return method.equals("GET");
    }

    /** What it can be given besides its path: parameters and, however deep, members of the body. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        parameters.stream().filter(each -> !each.in().equals("path")).forEach(each -> names.add(each.name()));
        gather(body, names, new TreeSet<>());
        return names;
    }

    private void gather(JsonNode schema, Set<String> names, Set<String> seen) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty() && seen.add(reference)) {
            gather(description.at(reference.substring(1)), names, seen);
        }
        schema.path("properties").properties().forEach(property -> {
            names.add(property.getKey());
            gather(property.getValue(), names, seen);
        });
        schema.path("anyOf").forEach(each -> gather(each, names, seen));
        schema.path("oneOf").forEach(each -> gather(each, names, seen));
        gatherIf(schema, "items", names, seen);
        gatherIf(schema, "additionalProperties", names, seen);
    }

    private void gatherIf(JsonNode schema, String member, Set<String> names, Set<String> seen) {
        if (schema.path(member).isObject()) {
            gather(schema.path(member), names, seen);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
