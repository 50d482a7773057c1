package io.fangyuan.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A document's body, or a part of it, read by name. What the schema lets a document leave out has a default here, so
 * nothing is ever refused.
 */
record Body(JsonNode json) {

    String text(String property) {
        return json.path(property).asString("");
    }

    Optional<String> optionalText(String property) {
        var value = json.path(property);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    int number(String property, int otherwise) {
        return json.path(property).asInt(otherwise);
    }

    boolean flag(String property) {
        return json.path(property).asBoolean(false);
    }

    JsonNode node(String property) {
        return json.path(property);
    }

    Body part(String property) {
        return new Body(json.path(property));
    }

    boolean has(String property) {
        return json.has(property);
    }

    Label label(String property) {
        var texts = new HashMap<String, String>();
        json.path(property)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString("")));
        return texts.isEmpty() ? Label.NONE : new Label(texts);
    }

    List<String> texts(String property) {
        return list(property, part -> part.json().asString(""));
    }

    <T> List<T> list(String property, Function<Body, T> read) {
        return list(property, (_, part) -> read.apply(part));
    }

    /** The elements of an array, each read with its JSON pointer from this body. */
    <T> List<T> list(String property, BiFunction<String, Body, T> read) {
        var elements = new ArrayList<T>();
        for (var element : json.path(property)) {
            elements.add(read.apply("/" + property + "/" + elements.size(), new Body(element)));
        }
        return elements;
    }

    <T> Map<String, T> map(String property, Function<Body, T> read) {
        var entries = new HashMap<String, T>();
        json.path(property)
                .properties()
                .forEach(entry -> entries.put(entry.getKey(), read.apply(new Body(entry.getValue()))));
        return entries;
    }

    List<Sort> sort(String property) {
        return list(property, part -> new Sort(part.text("field"), part.flag("descending")));
    }
}
