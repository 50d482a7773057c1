package io.fangyuan.web.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.fangyuan.web.Like;
import io.fangyuan.web.Patch;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas of what controllers read and answer. Records become schemas of their own, by name; sealed types one of the
 * records that they permit.
 */
final class Schemas {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final String REFERENCE = "#/components/schemas/";

    private final ObjectNode named = NODES.objectNode();
    private final Set<Use> uses = new HashSet<>();

    private record Use(Class<?> type, boolean reply) {}

    /** The schemas of all records that were met. */
    ObjectNode named() {
        return named;
    }

    /** What a caller sends: members may be left out unless they must be there. */
    ObjectNode request(ResolvableType type) {
        return of(type, false);
    }

    /** What the platform answers: every member is there, be it null, unless it says that it is left out. */
    ObjectNode reply(ResolvableType type) {
        return of(type, true);
    }

    private ObjectNode of(ResolvableType type, boolean reply) {
        var raw = type.toClass();
        var like = raw.getAnnotation(Like.class);
        if (like != null) {
            return of(ResolvableType.forClass(like.value()), reply);
        }
        if (raw == Optional.class) {
            return PlainSchemas.orNull(of(type.getGeneric(0), reply));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return PlainSchemas.array(of(type.asCollection().getGeneric(0), reply));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return PlainSchemas.map(of(type.asMap().getGeneric(1), reply));
        }
        if (raw == Patch.class) {
            return patch(type.getGeneric(0).toClass());
        }
        if (raw.isRecord() && members(raw).anyMatch(Member::isWhole)) {
            return of(members(raw).filter(Member::isWhole).findFirst().orElseThrow(), reply);
        }
        return PlainSchemas.of(raw).orElseGet(() -> named(raw, reply));
    }

    /** A name is taken before it is known for what: records may hold themselves. */
    private ObjectNode named(Class<?> type, boolean reply) {
        if (!type.isRecord() && !type.isSealed()) {
            throw new IllegalArgumentException("nobody has said what JSON a " + type + " is");
        }
        var name = name(type);
        if (uses.add(new Use(type, reply))) {
            var taken = named.get(name);
            named.putIfAbsent(name, NODES.nullNode());
            var schema = type.isRecord() ? record(type, reply) : union(type, reply);
            if (taken != null && !taken.equals(schema)) {
                throw new IllegalArgumentException(name + " is read, or used elsewhere, in another form");
            }
            named.set(name, schema);
        }
        return reference(name);
    }

    private ObjectNode record(Class<?> type, boolean reply) {
        var schema = PlainSchemas.type("object");
        var properties = schema.putObject("properties");
        tag(type).ifPresent(tag -> properties.putObject(tag.getKey()).put("const", tag.getValue()));
        members(type).forEach(member -> {
            var inner = of(member, reply);
            boolean nothing = reply ? member.isToldAsNull() : member.takesNull();
            properties.set(member.name(), nothing ? PlainSchemas.orNull(inner) : inner);
        });
        Predicate<Member> isRequired = reply ? Member::isAlwaysTold : Member::isNeeded;
        var required = Stream.concat(
                        tag(type).map(Map.Entry::getKey).stream(),
                        members(type).filter(isRequired).map(Member::name))
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema;
    }

    /** Of what may be changed every member may be left out; what must not be blank is not null either. */
    private ObjectNode patch(Class<?> type) {
        var schema = record(type, false);
        schema.remove("required");
        var name = name(type) + ".Patch";
        named.set(name, schema);
        return reference(name);
    }

    private static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", REFERENCE + name);
    }

    private static Stream<Member> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Member::new);
    }

    private ObjectNode of(Member member, boolean reply) {
        return PlainSchemas.choices(member.choices())
                .map(words -> member.isList() ? PlainSchemas.array(words) : words)
                .orElseGet(() -> of(member.type(), reply));
    }

    /** One of several: exactly one where a member tells them apart. */
    private ObjectNode union(Class<?> type, boolean reply) {
        var schema = NODES.objectNode();
        var either = schema.putArray(type.isAnnotationPresent(JsonTypeInfo.class) ? "oneOf" : "anyOf");
        Arrays.stream(type.getPermittedSubclasses())
                .forEach(each -> either.add(of(ResolvableType.forClass(each), reply)));
        return schema;
    }

    /** The member, and its value, by which the record is told apart from others of a sealed type. */
    private static Optional<Map.Entry<String, String>> tag(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(each -> each.isAnnotationPresent(JsonTypeInfo.class))
                .flatMap(each -> Arrays.stream(
                                each.getAnnotation(JsonSubTypes.class).value())
                        .filter(subtype -> subtype.value() == type)
                        .map(subtype ->
                                Map.entry(each.getAnnotation(JsonTypeInfo.class).property(), subtype.name())))
                .findFirst();
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
}
