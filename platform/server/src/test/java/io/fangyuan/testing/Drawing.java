package io.fangyuan.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Draws metadata over HTTP as an administrator does: every call changes the draft until {@link #publish}. */
public final class Drawing {
    private final HttpUser admin;

    public Drawing(HttpUser admin) {
        this.admin = admin;
    }

    /** An object with a name field {@code name} of text. */
    public Drawing object(String name, String label) {
        put(
                "object/" + name,
                Map.of(
                        "label", label(label),
                        "pluralLabel", label(label),
                        "icon", "box",
                        "color", "#1d6f5c",
                        "nameField", "name"));
        return field(name + ".name", "text", Map.of("maxLength", 80));
    }

    /** A field by the name of its object and its own, {@code customer.nickname}; its label is its name. */
    public Drawing field(String name, String type, Map<String, Object> options) {
        return put(
                "field/" + name,
                Map.of("label", label(name.substring(name.indexOf('.') + 1)), "type", type, "options", options));
    }

    /** A formula field and the type of what it returns. */
    public Drawing formula(String name, String returns, String formula) {
        return field(name, "formula", Map.of("formula", formula, "returns", returns));
    }

    /** A rule that refuses where {@code condition} holds. */
    public Drawing rule(String name, String condition, String message) {
        return put(
                "validationRule/" + name,
                Map.of("label", label(name), "condition", condition, "message", label(message), "active", true));
    }

    /** Changes what a role may do with an object. */
    public Drawing role(String role, String object, Map<String, Object> rights) {
        return change("role/" + role, body -> body.withObject("objects").putPOJO(object, rights));
    }

    /** Every role may do everything with the object. */
    public Drawing open(String object) {
        for (String role : List.of("administration", "management", "salesDirector", "salesManager", "salesperson")) {
            role(role, object, Map.of("create", true, "read", "all", "update", "all", "delete", "all"));
        }
        return this;
    }

    /** Changes a published document, named by kind and name. */
    public Drawing change(String document, Consumer<ObjectNode> change) {
        var body = (ObjectNode)
                admin.get("/api/metadata/" + document).expect(200).json().path("body");
        change.accept(body);
        return put(document, body);
    }

    /** Any document by kind and name. */
    public Drawing put(String document, Object body) {
        admin.put("/api/draft/" + document, body).expect(200);
        return this;
    }

    /** Publishes; returns the release. Throws where the check asks anything but what is accepted. */
    public int publish(String... accepted) {
        return admin.post("/api/draft/publish", Map.of("accept", List.of(accepted)))
                .expect(200)
                .json()
                .path("release")
                .intValue();
    }

    private static Map<String, String> label(String text) {
        return new HashMap<>(Map.of("zh-CN", text, "en", text));
    }
}
