package io.fangyuan.fieldtype;

import io.fangyuan.problem.Violation;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one options object, filling in defaults and collecting everything that is wrong instead of stopping at the first. */
final class OptionsReader<O extends Record> {
    private final Class<O> type;
    private final List<Violation> violations = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    OptionsReader(Class<O> type, JsonNode json) {
        this.type = type;
        if (!json.isObject() && !json.isNull() && !json.isMissingNode()) {
            refuse("", "wrong_type", Map.of("expected", "object"));
        }
        var options = Option.of(type);
        refuseUnknown(json, options);
        for (var option : options) {
            values.add(value(option, json.path(option.name())));
        }
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** The options, once there are no violations. */
    O options() {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("cannot construct " + type, e);
        }
    }

    private void refuseUnknown(JsonNode json, List<Option> options) {
        var known = options.stream().map(Option::name).toList();
        for (var name : json.propertyNames()) {
            if (!known.contains(name)) {
                refuse("/" + name.replace("~", "~0").replace("/", "~1"), "unknown_property", Map.of("known", known));
            }
        }
    }

    private @Nullable Object value(Option option, JsonNode json) {
        if (!json.isMissingNode() && !json.isNull()) {
            return given(option, json);
        }
        if (option.required()) {
            refuse("/" + option.name(), "required", Map.of());
        }
        return option.byDefault().map(value -> given(option, value)).orElse(null);
    }

    private @Nullable Object given(Option option, JsonNode json) {
        Class<?> wanted = option.type();
        if (wanted == int.class) {
            return json.isIntegralNumber() && json.canConvertToInt()
                    ? limited(option, json.intValue(), json.intValue())
                    : wrongType(option, "integer");
        }
        if (wanted == boolean.class) {
            return json.isBoolean() ? json.booleanValue() : wrongType(option, "boolean");
        }
        if (wanted == String.class) {
            return json.isString() ? text(option, json.stringValue()) : wrongType(option, "string");
        }
        if (wanted == BigDecimal.class) {
            return json.isNumber() ? number(option, json) : wrongType(option, "number");
        }
        if (wanted == Map.class) {
            return texts(option, json);
        }
        return constant(option, json);
    }

    private @Nullable Object number(Option option, JsonNode json) {
        var number = json.decimalValueOpt();
        return number.isPresent() ? number.get() : wrongType(option, "number");
    }

    private Object text(Option option, String text) {
        return limited(option, text.codePointCount(0, text.length()), text);
    }

    private Object limited(Option option, int measure, Object value) {
        option.annotation(Limits.class)
                .filter(limits -> measure < limits.min() || measure > limits.max())
                .ifPresent(limits ->
                        refuse("/" + option.name(), "out_of_range", Map.of("min", limits.min(), "max", limits.max())));
        return value;
    }

    private @Nullable Object texts(Option option, JsonNode json) {
        var texts = new HashMap<String, String>();
        for (var entry : json.properties()) {
            if (!entry.getValue().isString()) {
                return wrongType(option, "object of strings");
            }
            texts.put(entry.getKey(), entry.getValue().stringValue());
        }
        return json.isObject() ? texts : wrongType(option, "object of strings");
    }

    private @Nullable Object constant(Option option, JsonNode json) {
        var names = new ArrayList<String>();
        for (var constant : option.type().getEnumConstants()) {
            String name = Option.jsonName(((Enum<?>) constant).name());
            if (json.isString() && json.stringValue().equals(name)) {
                return constant;
            }
            names.add(name);
        }
        refuse("/" + option.name(), "unknown_choice", Map.of("value", json.asString(""), "known", names));
        return null;
    }

    private @Nullable Object wrongType(Option option, String expected) {
        refuse("/" + option.name(), "wrong_type", Map.of("expected", expected));
        return null;
    }

    private void refuse(String pointer, String code, Map<String, Object> params) {
        violations.add(Violation.of(pointer, code, params));
    }
}
