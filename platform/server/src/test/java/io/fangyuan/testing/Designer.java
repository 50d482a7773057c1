package io.fangyuan.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who changes the definitions of a tenant over HTTP. */
public record Designer(HttpUser admin) {

    /** Drafts a field; its label is its name. */
    public Designer field(String object, String name, String type, Map<String, Object> options) {
        return put(
                "field/" + object + "." + name,
                Map.of("label", Map.of("zh-CN", name), "type", type, "options", options));
    }

    /** Drafts a formula field. */
    public Designer formula(String object, String name, String returns, String formula) {
        return field(object, name, "formula", Map.of("formula", formula, "returns", returns));
    }

    /** Drafts a document. */
    public Designer put(String document, Object body) {
        admin.put("/api/draft/" + document, body).expect(200);
        return this;
    }

    /** Drafts a published document with something changed. */
    public Designer change(String document, Consumer<ObjectNode> change) {
        var body = (ObjectNode)
                admin.get("/api/metadata/" + document).expect(200).json().path("body");
        change.accept(body);
        return put(document, body);
    }

    /** Publishes what was drafted, whatever the check asks of these codes. */
    public void publish(String... accepted) {
        admin.post("/api/draft/publish", Map.of("accept", List.of(accepted))).expect(200);
    }
}
