package io.fangyuan.web.openapi;

import io.fangyuan.value.RecordId;
import io.fangyuan.web.Choices;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of what has no members that we know of. */
final class PlainSchemas {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private static final Map<Class<?>, ObjectNode> SIMPLE = Map.ofEntries(
            Map.entry(String.class, type("string")),
            Map.entry(boolean.class, type("boolean")),
            Map.entry(Boolean.class, type("boolean")),
            Map.entry(int.class, type("integer").put("format", "int32")),
            Map.entry(Integer.class, type("integer").put("format", "int32")),
            Map.entry(long.class, type("integer").put("format", "int64")),
            Map.entry(Long.class, type("integer").put("format", "int64")),
            Map.entry(BigDecimal.class, type("number")),
            Map.entry(Instant.class, type("string").put("format", "date-time")),
            Map.entry(RecordId.class, type("string").put("pattern", "^[0-9]{1,19}$")),
            Map.entry(SseEmitter.class, type("string")),
            Map.entry(ObjectNode.class, map(any())),
            Map.entry(JsonNode.class, any()),
            Map.entry(Object.class, any()));

    private PlainSchemas() {}

    static Optional<ObjectNode> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(choices(type))
                : Optional.ofNullable(SIMPLE.get(type)).map(ObjectNode::deepCopy);
    }

    private static ObjectNode choices(Class<?> type) {
        return choices(Arrays.stream(type.getEnumConstants())
                .map(each -> JsonMapper.shared().<JsonNode>valueToTree(each).stringValue()));
    }

    /** Of a text that is one of these words; empty where nothing says so. */
    static Optional<ObjectNode> choices(@Nullable Choices words) {
        return Optional.ofNullable(words).map(some -> choices(Arrays.stream(some.value())));
    }

    private static ObjectNode choices(Stream<String> words) {
        var schema = type("string");
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    /** Bytes as they are: OpenAPI 3.1 tells them by their media type alone, for they are no JSON. */
    static ObjectNode bytes(String mediaType) {
        return any().put("contentMediaType", mediaType);
    }

    static ObjectNode array(ObjectNode of) {
        var schema = type("array");
        schema.set("items", of);
        return schema;
    }

    /** An object with any names, each for one of these. */
    static ObjectNode map(ObjectNode of) {
        var schema = type("object");
        schema.set("additionalProperties", of);
        return schema;
    }

    static ObjectNode orNull(ObjectNode schema) {
        var either = NODES.objectNode();
        either.putArray("anyOf").add(schema).add(type("null"));
        return either;
    }

    static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }

    private static ObjectNode any() {
        return NODES.objectNode();
    }
}
