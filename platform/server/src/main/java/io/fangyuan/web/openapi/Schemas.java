package io.fangyuan.web.openapi;

import io.fangyuan.value.RecordId;
import io.fangyuan.web.Needed;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of what controllers read and answer. Records become schemas of their own, by name. */
final class Schemas {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final String REFERENCE = "#/components/schemas/";

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
            Map.entry(byte[].class, NODES.objectNode()), // OpenAPI 3.1: binary content is told by its media type alone
            Map.entry(Object.class, NODES.objectNode()));

    private final ObjectNode named = NODES.objectNode();

    /** The schemas of all records that were met. */
    ObjectNode named() {
        return named;
    }

    /** What a caller sends: members may be left out unless they must be there. */
    ObjectNode request(ResolvableType type) {
        return of(type, false);
    }

    /** What the platform answers: every member is there, be it null. */
    ObjectNode reply(ResolvableType type) {
        return of(type, true);
    }

    private ObjectNode of(ResolvableType type, boolean reply) {
        var raw = type.toClass();
        if (raw == Optional.class) {
            return orNull(of(type.getGeneric(0), reply));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return with(type("array"), "items", of(type.asCollection().getGeneric(0), reply));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return with(type("object"), "additionalProperties", of(type.asMap().getGeneric(1), reply));
        }
        var simple = simple(raw);
        return simple == null ? reference(raw, reply) : simple;
    }

    private static @Nullable ObjectNode simple(Class<?> type) {
        if (JacksonSerializable.class.isAssignableFrom(type)) {
            return NODES.objectNode();
        }
        if (type.isEnum()) {
            var names = type("string");
            var values = names.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .forEach(each -> values.add(JsonMapper.shared().<JsonNode>valueToTree(each)));
            return names;
        }
        var simple = SIMPLE.get(type);
        return simple == null ? null : simple.deepCopy();
    }

    /** A name is taken before its members are looked at: records may hold themselves. */
    private ObjectNode reference(Class<?> type, boolean reply) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("nobody has said what JSON a " + type + " is");
        }
        var name = name(type);
        if (!named.has(name)) {
            var schema = type("object");
            named.set(name, schema);
            var properties = schema.putObject("properties");
            var required = NODES.arrayNode();
            for (var component : type.getRecordComponents()) {
                properties.set(component.getName(), member(component, reply));
                if (reply || isNeeded(component)) {
                    required.add(component.getName());
                }
            }
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
        }
        return NODES.objectNode().put("$ref", REFERENCE + name);
    }

    private ObjectNode member(RecordComponent component, boolean reply) {
        var schema = of(ResolvableType.forType(component.getGenericType()), reply);
        boolean nothing = isNullable(component) && (reply || !isNeeded(component));
        return component.getType() != Optional.class && nothing ? orNull(schema) : schema;
    }

    private static boolean isNeeded(RecordComponent component) {
        return !isNullable(component) || component.isAnnotationPresent(Needed.class);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        var either = NODES.objectNode();
        either.putArray("anyOf").add(schema).add(type("null"));
        return either;
    }

    /** {@code User.UserReply}: records inside controllers are told apart by whose they are. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : group(outer) + "." + type.getSimpleName();
    }

    /** The name of a controller without saying that it is one. */
    static String group(Class<?> type) {
        return type.getSimpleName().replaceFirst("Controller$", "");
    }

    private static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }

    private static ObjectNode with(ObjectNode schema, String member, ObjectNode inner) {
        schema.set(member, inner);
        return schema;
    }
}
