package io.fangyuan.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes documents that have the form their schema asks for; what they mean is left to chance. */
record DocumentWriter(Random random, DocumentWords words) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MANY = 60;
    private static final int FEW = 3;

    /** A document of the kind with this code. */
    JsonNode of(String kind) {
        return value(Form.read("metadata/" + kind + ".schema.json"));
    }

    private JsonNode value(Form form) {
        JsonNode schema = form.schema();
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return BadText.of(schema.get("enum").values().stream().toList(), random);
        }
        if (schema.has("anyOf")) {
            return value(
                    form.of(BadText.of(schema.get("anyOf").values().stream().toList(), random)));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(form);
            case "array" -> array(form);
            case "string" -> NODES.stringNode(words.text(schema, form.format(), random));
            case "integer", "number" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> throw new AssertionError("nobody has said how to write " + schema);
        };
    }

    private int number(JsonNode schema) {
        int min = schema.path("minimum").asInt(-1);
        int max = schema.path("maximum").asInt(Integer.MAX_VALUE);
        return switch (random.nextInt(4)) {
            case 0 -> min;
            case 1 -> max;
            default -> min + random.nextInt(Math.min(MANY, max - min + 1));
        };
    }

    private ArrayNode array(Form form) {
        JsonNode schema = form.schema();
        int min = schema.path("minItems").asInt(0);
        int max = schema.path("maxItems").asInt(MANY);
        int size = max <= MANY && random.nextInt(MANY) == 0 ? max : min + random.nextInt(FEW);
        ArrayNode array = NODES.arrayNode();
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < Math.min(size, max); i++) {
            JsonNode item = value(form.of(schema.path("items")));
            if (seen.add(item) || !schema.path("uniqueItems").asBoolean(false)) {
                array.add(item);
            }
        }
        return array;
    }

    private ObjectNode object(Form form) {
        ObjectNode object = NODES.objectNode();
        JsonNode properties = form.schema().path("properties");
        for (String name : members(form.schema())) {
            object.set(name, value(form.of(properties.path(name))));
        }
        form.schema().path("allOf").values().stream()
                .filter(each -> holds(each.path("if"), object))
                .flatMap(each -> names(each.at("/then/required")))
                .filter(name -> !object.has(name))
                .forEach(name -> object.set(name, value(form.of(properties.path(name)))));
        if (form.schema().path("additionalProperties").isObject()) {
            addMore(form, object);
        }
        if (object.has("options") && object.has("type")) {
            object.set("options", options(object.path("type").asString()));
        }
        return object;
    }

    private static boolean holds(JsonNode condition, ObjectNode object) {
        return condition.path("properties").properties().stream()
                .allMatch(each ->
                        object.path(each.getKey()).equals(each.getValue().path("const")));
    }

    /** Those that must be there, some that may, and of what excludes each other one. */
    private Set<String> members(JsonNode schema) {
        Set<String> members = new TreeSet<>();
        List<String> others = new ArrayList<>();
        schema.path("properties").properties().stream()
                .filter(each -> !each.getValue().path("readOnly").asBoolean(false))
                .forEach(each -> others.add(each.getKey()));
        if (schema.has("oneOf")) {
            List<JsonNode> ways = schema.get("oneOf").values().stream().toList();
            ways.forEach(way -> names(way.path("required")).forEach(others::remove));
            names(BadText.of(ways, random).path("required")).forEach(members::add);
        }
        names(schema.path("required")).forEach(members::add);
        others.removeAll(members);
        int most = schema.path("maxProperties").asInt(MANY);
        int least = schema.path("minProperties").asInt(0);
        while (!others.isEmpty() && members.size() < most && (members.size() < least || random.nextInt(FEW) > 0)) {
            members.add(others.remove(random.nextInt(others.size())));
        }
        return members;
    }

    private static Stream<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private void addMore(Form form, ObjectNode object) {
        JsonNode schema = form.schema();
        int size = Math.max(schema.path("minProperties").asInt(0), random.nextInt(FEW));
        while (object.size() < size) {
            String name = words.key(schema.path("propertyNames"), form.format(), random);
            object.set(name, value(form.of(schema.path("additionalProperties"))));
        }
    }

    /** What the field type asks for, and of a type that there is not anything. */
    private JsonNode options(String type) {
        String file = "field-types/" + type + ".schema.json";
        return Form.isThere(file) ? value(Form.read(file)) : NODES.objectNode().put("x", 1);
    }
}
