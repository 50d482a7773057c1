package io.fangyuan.fieldtype;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** One option of a field type, as its record component declares it: the one source of schema and reader. */
record Option(RecordComponent component) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The options of a record in the order they are written. */
    static List<Option> of(Class<? extends Record> options) {
        return Arrays.stream(options.getRecordComponents()).map(Option::new).toList();
    }

    String name() {
        return component.getName();
    }

    Class<?> type() {
        return component.getType();
    }

    boolean required() {
        return byDefault().isEmpty() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    Optional<JsonNode> byDefault() {
        return annotation(Default.class).map(this::parse);
    }

    <A extends Annotation> Optional<A> annotation(Class<A> kind) {
        return Optional.ofNullable(component.getAnnotation(kind));
    }

    /** A record of options as JSON, without those that are null; the opposite of {@link OptionsReader}. */
    static JsonNode write(Record options) {
        var json = JSON.createObjectNode();
        for (var option : of(options.getClass())) {
            switch (option.valueIn(options)) {
                case null -> {}
                case Enum<?> constant -> json.put(option.name(), jsonName(constant.name()));
                case Object value -> json.set(option.name(), JSON.valueToTree(value));
            }
        }
        return json;
    }

    private @Nullable Object valueIn(Record options) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(options);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** The name of an enum constant as JSON has it: BY_NAME is byName. */
    static String jsonName(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    private JsonNode parse(Default value) {
        return type() == String.class || type().isEnum()
                ? StringNode.valueOf(value.value())
                : JSON.readTree(value.value());
    }
}
