package io.fangyuan.web.tag;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do with tags, as calls of the API. */
final class TagCalls {
    private TagCalls() {}

    /** The id of a new tag. */
    static String tag(HttpUser user, String name, boolean shared) {
        return user.post("/api/tags", Map.of("name", name, "color", "blue", "shared", shared))
                .expect(201)
                .at("/id");
    }

    /** That a record carries a tag. */
    static Map<String, String> tagging(String tag, Map<String, String> record) {
        return Map.of("tag", tag, "object", record.get("object"), "record", record.get("record"));
    }

    /** Puts a tag on records. */
    static void put(HttpUser user, String tag, List<Map<String, String>> records) {
        change(user, records.stream().map(record -> tagging(tag, record)).toList(), List.of())
                .expect(200);
    }

    /** Adds and removes taggings, all or none. */
    static Reply change(HttpUser user, List<Map<String, String>> add, List<Map<String, String>> remove) {
        return user.post("/api/taggings", Map.of("add", add, "remove", remove));
    }

    /** The tags of a record, as the user sees them. */
    static List<String> on(HttpUser user, Map<String, String> record) {
        return texts(user.get("/api/objects/" + record.get("object") + "/tags?ids=" + record.get("record"))
                .expect(200)
                .json()
                .at("/tags/" + record.get("record")));
    }

    /** The first page of what carries a tag. */
    static JsonNode page(HttpUser user, String tag) {
        return user.get("/api/tags/" + tag + "/records").expect(200).json();
    }

    /** Of which objects the records of a page are. */
    static List<String> objects(JsonNode page) {
        return page.path("records").values().stream()
                .map(record -> record.path("object").asString())
                .toList();
    }

    /** What the records of a page are called. */
    static List<String> names(JsonNode page) {
        return page.path("records").values().stream()
                .map(record -> record.path("name").asString())
                .toList();
    }

    /** How taggings name a record. */
    static Map<String, String> record(String object, Reply created) {
        return Map.of("object", object, "record", created.at("/id"));
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
