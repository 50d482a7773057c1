package io.fangyuan.publishing;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Walks through the texts, numbers and other single values of a JSON value. */
final class Scalars {
    private final BiConsumer<String, JsonNode> seen;

    private Scalars(BiConsumer<String, JsonNode> seen) {
        this.seen = seen;
    }

    /** Shows each of them with the pointer to it; the name of a property as a text at what has the property. */
    static void each(JsonNode json, BiConsumer<String, JsonNode> seen) {
        new Scalars(seen).visit("", json);
    }

    private void visit(String pointer, JsonNode json) {
        if (json.isValueNode()) {
            seen.accept(pointer, json);
        }
        var index = 0;
        for (var element : json.isArray() ? json : List.<JsonNode>of()) {
            visit(pointer + "/" + index++, element);
        }
        for (var property : json.properties()) {
            seen.accept(pointer, StringNode.valueOf(property.getKey()));
            visit(pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"), property.getValue());
        }
    }
}
