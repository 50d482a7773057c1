package io.fangyuan.fieldtype;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a field type's options, made from its record. The admin's options form is drawn from it:
 * {@code x-title} and {@code x-description} carry the words per locale, {@code x-enum-titles} those of the choices, and
 * {@code format} tells which editor a text wants (see {@link Format}).
 */
public final class OptionsSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> SIMPLE_TYPES =
            Map.of(int.class, "integer", boolean.class, "boolean", String.class, "string", BigDecimal.class, "number");

    private OptionsSchema() {}

    /** The schema of the options of {@code type}. */
    public static JsonNode of(FieldType<?> type) {
        var schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        describe(
                schema,
                type.getClass().getAnnotation(Title.class),
                type.getClass().getAnnotation(Description.class));
        schema.put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        var required = JSON.arrayNode();
        for (var option : Option.of(type.optionsType())) {
            properties.set(option.name(), property(option));
            if (option.required()) {
                required.add(option.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static ObjectNode property(Option option) {
        var property = JSON.objectNode();
        describe(
                property,
                option.component().getAnnotation(Title.class),
                option.component().getAnnotation(Description.class));
        constrain(property, option);
        option.annotation(Format.class).ifPresent(format -> property.put("format", format.value()));
        option.byDefault().ifPresent(value -> property.set("default", value));
        return property;
    }

    private static void constrain(ObjectNode property, Option option) {
        Class<?> type = option.type();
        if (type.isEnum()) {
            choices(property.put("type", "string"), type);
        } else if (type == Map.class) {
            property.put("type", "object").putObject("additionalProperties").put("type", "string");
        } else {
            property.put("type", SIMPLE_TYPES.get(type));
            boolean isText = type == String.class;
            option.annotation(Limits.class)
                    .ifPresent(limits -> property.put(isText ? "minLength" : "minimum", limits.min())
                            .put(isText ? "maxLength" : "maximum", limits.max()));
        }
    }

    private static void choices(ObjectNode property, Class<?> type) {
        var names = property.putArray("enum");
        var titles = property.putObject("x-enum-titles");
        Arrays.stream(type.getFields()).filter(Field::isEnumConstant).forEach(field -> {
            String name = Option.jsonName(field.getName());
            names.add(name);
            var title = field.getAnnotation(Title.class);
            titles.set(name, words(title.zh(), title.en()));
        });
    }

    private static void describe(ObjectNode node, Title title, Description description) {
        node.put("title", title.en()).put("description", description.en());
        node.set("x-title", words(title.zh(), title.en()));
        node.set("x-description", words(description.zh(), description.en()));
    }

    private static ObjectNode words(String zh, String en) {
        return JSON.objectNode().put("zh-CN", zh).put("en", en);
    }
}
