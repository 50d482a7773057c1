package io.fangyuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What schemas/openapi.json says that the platform answers. Members that it does not tell of are not answered either: of
 * an object that has any named members, only those are there.
 */
public final class Described {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Described PLATFORM =
            new Described(JSON.readTree(Path.of("../../schemas/openapi.json").toFile()));

    private final JsonNode document;
    private final List<Operation> operations;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private record Operation(String method, Pattern path, String template, JsonNode responses) {}

    Described(JsonNode document) {
        closeObjects(document);
        this.document = document;
        this.operations = document.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .sorted(Comparator.comparingInt(each -> each.template().split("\\{").length))
                .toList();
    }

    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Described::closeObjects);
    }

    private static Stream<Operation> operations(String path, JsonNode methods) {
        var pattern = Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"));
        return methods.properties().stream()
                .map(method -> new Operation(
                        method.getKey().toUpperCase(Locale.ROOT),
                        pattern,
                        path,
                        method.getValue().path("responses")));
    }

    /** Fails the test unless the reply is as its operation says; what is no operation of the platform may be anything. */
    static void require(HttpResponse<String> reply) {
        var asked = reply.request();
        String type = reply.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        PLATFORM.operation(asked.method(), asked.uri().getRawPath())
                .ifPresent(operation -> assertThat(PLATFORM.faults(operation, reply.statusCode(), type, reply.body()))
                        .as(
                                "%s %s, answered with %s: %s",
                                asked.method(), asked.uri(), reply.statusCode(), reply.body())
                        .isEmpty());
    }

    /** In what a reply is not as described. */
    List<String> faults(String method, String path, int status, String type, String body) {
        return faults(operation(method, path).orElseThrow(), status, type, body);
    }

    private Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(each -> each.method().equals(method)
                        && each.path().matcher(path).matches())
                .findFirst();
    }

    private List<String> faults(Operation operation, int status, String type, String body) {
        if (status == 304) {
            return List.of();
        }
        var response = response(operation, status);
        if (response.isMissingNode()) {
            return List.of("no such status is described");
        }
        var content = response.path("content");
        if (!content.isObject()) {
            return body.isEmpty() ? List.of() : List.of("no body is described");
        }
        if (!content.has(type)) {
            return List.of(type + " is not described");
        }
        String name = operation.method() + operation.template() + (status < 400) + type;
        return type.endsWith("json") ? faults(schema(name, content.path(type).path("schema")), body) : List.of();
    }

    private JsonNode response(Operation operation, int status) {
        var responses = operation.responses();
        if (status >= 400) {
            return document.at(responses.at("/default/$ref").asString("#").substring(1));
        }
        return responses.has("2XX") ? responses.path("2XX") : responses.path(Integer.toString(status));
    }

    private Schema schema(String name, JsonNode schema) {
        return schemas.computeIfAbsent(name, _ -> {
            var whole = (ObjectNode) schema.deepCopy();
            whole.set("components", document.path("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole);
        });
    }

    private static List<String> faults(Schema schema, String body) {
        return schema.validate(JSON.readTree(body)).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }
}
