package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of a tenant stands in the places of one request: things that nobody else asks for, made when first asked for. */
final class Things {
    private final Belongings ours;
    private final Vault vault;
    private final HttpUser admin;
    private final Map<String, String> made;

    /** @param fixed what stands at the places that need nothing new */
    Things(Belongings ours, Vault vault, Map<String, String> fixed) {
        this.ours = ours;
        this.vault = vault;
        this.admin = ours.admin();
        this.made = new HashMap<>(fixed);
    }

    String get(String place) {
        String known = made.get(place);
        if (known != null) {
            return known;
        }
        String value = make(place);
        made.put(place, value);
        return value;
    }

    void put(String place, String value) {
        made.put(place, value);
    }

    private String make(String place) {
        return switch (place) {
            case "record", "otherRecord", "thirdRecord" -> ours.record();
            case "approval" -> approval();
            case "notification" -> notification();
            case "batch" -> batch();
            case "client" -> client();
            case "user", "otherUser" -> user();
            case "department", "otherDepartment" -> department();
            case "document" -> ours.document();
            case "documentHash" -> ours.draft(get("document")).at("/hash");
            case "release" -> Integer.toString(ours.release());
            case "otherRelease" -> Integer.toString(ours.publish() - 1);
            case "tag", "otherTag" -> tag();
            case "group" -> group();
            case "session" -> ours.newSession().get("/api/sessions").at("/sessions/0/id");
            case "token" -> token();
            case "cursor" -> cursor();
            case "taggedCursor" -> taggedCursor(get("tag"));
            case "file" -> vault.take(admin, ours.next());
            case "key", "pressKey", "newLogin", "newCode", "tagName", "groupName" -> ours.code() + ours.next();
            default -> throw new AssertionError("nobody has said what stands at {" + place + "}");
        };
    }

    private String approval() {
        String record = ours.record();
        var submission = Map.of(
                "process", vault.named("Process"),
                "comment", ours.code() + " please",
                "chosen", Map.of(vault.named("Step"), List.of(get("approver"))));
        return ours.submitter()
                .post(ours.records() + "/" + record + "/approvals", submission)
                .expect(201)
                .at("/rounds/0/id");
    }

    /** Of a submission, which tells the approver. */
    private String notification() {
        approval();
        return admin.get("/api/notifications").expect(200).at("/notifications/0/id");
    }

    private String batch() {
        String path = ours.records() + "/" + ours.record();
        return admin.with("If-Match", "\"1\"").delete(path).expect(200).at("/batch");
    }

    private String client() {
        return admin.post("/api/clients", Map.of("name", ours.code() + " program"))
                .expect(201)
                .at("/clientId");
    }

    private String user() {
        String login = ours.code() + ours.next();
        return admin.post(
                        "/api/users",
                        Map.of("login", login, "name", ours.code() + "人", "primaryRole", vault.named("Role")))
                .expect(201)
                .at("/user/id");
    }

    private String department() {
        return post("/api/departments", Map.of("name", ours.code() + "部门" + ours.next()));
    }

    private String tag() {
        return post("/api/tags", Map.of("name", ours.code() + ours.next(), "color", "blue", "shared", true));
    }

    private String group() {
        return post("/api/tag-groups", Map.of("name", ours.code() + ours.next(), "shared", true));
    }

    private String token() {
        String url =
                admin.post("/api/users/" + user() + "/link", "{}").expect(200).at("/url");
        return url.substring(url.indexOf('=') + 1);
    }

    private String cursor() {
        ours.record();
        ours.record();
        return admin.get(ours.records() + "?limit=1").expect(200).at("/next");
    }

    private String taggedCursor(String tag) {
        var taggings = List.of(ours.record(), ours.record()).stream()
                .map(id -> Map.of("tag", tag, "object", vault.object(), "record", id))
                .toList();
        admin.post("/api/taggings", Map.of("add", taggings)).expect(200);
        return admin.get("/api/tags/" + tag + "/records?limit=1").expect(200).at("/next");
    }

    private String post(String path, Map<String, ?> body) {
        return admin.post(path, body).expect(201).at("/id");
    }
}
