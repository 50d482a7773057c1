package io.fangyuan.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The members of a body that its description knows, however deep. */
record Members(JsonNode description) {

    /**
     * One member that stands in a body.
     *
     * @param pointer leads to what it is a member of, "" for the body itself
     * @param required whether the description says that it must be there
     */
    record Member(String pointer, String name, boolean required, JsonNode schema) {
        String place() {
            return pointer + "/" + name;
        }

        UnaryOperator<String> leftOut() {
            return changed(parent -> parent.remove(name));
        }

        UnaryOperator<String> replacedBy(JsonNode value) {
            return changed(parent -> parent.set(name, value));
        }

        private UnaryOperator<String> changed(Consumer<ObjectNode> change) {
            return body -> {
                JsonNode root = JsonMapper.shared().readTree(body);
                change.accept((ObjectNode) root.at(pointer));
                return root.toString();
            };
        }
    }

    /** Those of a body of this schema. */
    List<Member> in(JsonNode schema, JsonNode body) {
        List<Member> members = new ArrayList<>();
        gather(schema, body, "", members);
        return members;
    }

    private void gather(JsonNode schema, JsonNode node, String pointer, List<Member> members) {
        JsonNode meant = meant(schema, node);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                gather(meant.path("items"), node.get(i), pointer + "/" + i, members);
            }
        }
        meant.path("properties").properties().stream()
                .filter(each -> node.has(each.getKey()))
                .forEach(each -> {
                    boolean required = isRequired(meant, each.getKey());
                    members.add(new Member(pointer, each.getKey(), required, each.getValue()));
                    gather(each.getValue(), node.get(each.getKey()), pointer + "/" + each.getKey(), members);
                });
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(name));
    }

    /** Behind references, what it is if it is not null, and of several the one that a member tells apart. */
    private JsonNode meant(JsonNode schema, JsonNode node) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return meant(description.at(reference.substring(1)), node);
        }
        return Stream.of("anyOf", "oneOf")
                .flatMap(either -> schema.path(either).valueStream())
                .filter(each -> !each.path("type").asString("").equals("null"))
                .map(each -> meant(each, node))
                .filter(each -> isTold(each, node))
                .findFirst()
                .orElse(schema);
    }

    private static boolean isTold(JsonNode schema, JsonNode node) {
        return schema.path("properties").properties().stream()
                .filter(each -> each.getValue().has("const"))
                .allMatch(each -> each.getValue().path("const").equals(node.path(each.getKey())));
    }
}
