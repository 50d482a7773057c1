package io.fangyuan.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public Drawing field(String name, String type, Map<String, Object> options) {
        return put(
                "field/" + name,
                Map.of("label", label(name.substring(name.indexOf('.') + 1)), "type", type, "options", options));
    }

    /** A rule that refuses where {@code condition} holds. */
    public Drawing rule(String name, String condition, String message) {
        return put(
                "validationRule/" + name,
                Map.of("label", label(name), "condition", condition, "message", label(message), "active", true));
    }

    /** Changes what a role may do with an object. */
    public Drawing role(String role, String object, Map<String, Object> rights) {
        var body = (ObjectNode)
                admin.get("/api/metadata/role/" + role).expect(200).json().path("body");
        body.withObject("objects").putPOJO(object, rights);
        return put("role/" + role, body);
    }

    /** Every role may do everything with the object. */
    public Drawing open(String object) {
        for (String role : List.of("administration", "management", "salesDirector", "salesManager", "salesperson")) {
            role(role, object, Map.of("create", true, "read", "all", "update", "all", "delete", "all"));
        }
        return this;
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
