package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewers;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.transfer.SampleRecords;
import io.fangyuan.value.RecordId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a role may not read appears nowhere: every role of the sales template, every object, every field, every way in. All
 * fields of all objects are hidden at once; the sample records say what must not be told.
 */
class HiddenValuesTest extends ServerTest {
    private static final int SHORTEST_SECRET = 5;
    private static final int RECORDS = 3;
    private static final Set<String> TEXTS = Set.of("text", "longText", "email", "phone", "url", "autoNumber");

    private static final Map<String, String> USERS = Map.of(
            "administration", "admin",
            "management", "he",
            "salesDirector", "wang",
            "salesManager", "li",
            "salesperson", "zhou",
            "service", "chen",
            "marketing", "liu",
            "cashier", "zheng",
            "financeSupervisor", "sun");

    @Autowired
    private SampleRecords samples;

    @Autowired
    private Viewers viewers;

    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, List<String>> records = new HashMap<>();
    private final Set<String> secrets = new HashSet<>();
    private String tag = "";

    @Test
    void aHiddenValueAppearsOnNoChannel() {
        String code = newTenant();
        HttpUser admin = signIn(code, "admin");
        fill(code, admin);
        giveRoles(admin);
        gather(admin);
        tagEverything(admin);
        submitOrders(admin);
        hideEverything(admin);

        assertThat(admin.get("/api/metadata/role").expect(200).json().path("documents"))
                .as("every role has somebody who looks")
                .extracting(role -> role.path("name").stringValue())
                .containsExactlyInAnyOrderElementsOf(USERS.keySet());
        USERS.forEach((role, login) -> nothingIsTold(role, signIn(code, login)));
        softly.assertAll();
    }

    private void fill(String code, HttpUser admin) {
        var tenant = tenant(code);
        var user = RecordId.parse(admin.get("/api/me").expect(200).at("/user/id"));
        TenantContext.call(
                tenant.id(),
                () -> viewers.as(new Principal.TenantUser(tenant.id(), user), tenant.locale(), viewer -> {
                    samples.load(viewer, "sales");
                    return viewer;
                }));
    }

    private static void giveRoles(HttpUser admin) {
        JsonNode users = admin.get("/api/users").expect(200).json().path("users");
        USERS.forEach((role, login) -> users.forEach(user -> {
            if (user.path("login").stringValue().equals(login)) {
                admin.patch("/api/users/" + user.path("id").stringValue(), Map.of("primaryRole", role))
                        .expect(200);
            }
        }));
    }

    /** Every text of every record, unless it is also said where everybody may read it. */
    private void gather(HttpUser admin) {
        JsonNode me = admin.get("/api/me").expect(200).json();
        for (JsonNode object : me.path("objects")) {
            if (!object.path("system").asBoolean()) {
                gather(admin, object);
            }
        }
        String open = me + admin.get("/api/users").expect(200).text();
        secrets.removeIf(open::contains);
        assertThat(secrets).as("what must not be told").hasSizeGreaterThan(300);
    }

    private void gather(HttpUser admin, JsonNode object) {
        String name = object.path("name").stringValue();
        Set<String> own = new HashSet<>();
        object.path("fields").properties().forEach(field -> {
            if (!field.getValue().path("system").asBoolean()) {
                own.add(field.getKey());
            }
        });
        fields.put(name, own);
        JsonNode page = admin.get("/api/objects/" + name + "/records?limit=50&fields=" + String.join(",", own))
                .expect(200)
                .json();
        records.put(
                name,
                page.path("records")
                        .valueStream()
                        .map(record -> record.path("id").stringValue())
                        .limit(RECORDS)
                        .toList());
        for (JsonNode values : page.path("records").findValues("values")) {
            own.stream()
                    .filter(field -> TEXTS.contains(
                            object.path("fields").path(field).path("type").stringValue()))
                    .map(field -> values.path(field).asString(""))
                    .filter(text -> text.length() >= SHORTEST_SECRET)
                    .forEach(secrets::add);
        }
    }

    /** One tag that everybody knows, on records of every object. */
    private void tagEverything(HttpUser admin) {
        tag = admin.post("/api/tags", Map.of("name", "会议", "color", "blue", "shared", true))
                .expect(201)
                .at("/id");
        List<Map<String, String>> taggings = new ArrayList<>();
        records.forEach(
                (object, ids) -> ids.forEach(id -> taggings.add(Map.of("tag", tag, "object", object, "record", id))));
        admin.post("/api/taggings", Map.of("add", taggings, "remove", List.of()))
                .expect(200);
    }

    /** Orders wait for decisions, so that inboxes have something to tell. */
    private void submitOrders(HttpUser admin) {
        records.get("salesOrder")
                .forEach(id -> admin.post(
                                "/api/objects/salesOrder/records/" + id + "/approvals", Map.of("process", "largeDeals"))
                        .expect(201));
    }

    /** Everybody may see that there are records, and nobody what is in them. */
    private void hideEverything(HttpUser admin) {
        var drawing = new Drawing(admin);
        USERS.keySet()
                .forEach(role -> drawing.change("role/" + role, body -> {
                    ObjectNode objects = body.putObject("objects");
                    fields.forEach((object, names) -> {
                        ObjectNode rights = objects.putObject(object);
                        rights.put("create", false)
                                .put("read", "all")
                                .put("update", "all")
                                .put("delete", "all");
                        names.forEach(field -> rights.withObject("fields").put(field, "hidden"));
                    });
                }));
        drawing.publish();
    }

    private void nothingIsTold(String role, HttpUser user) {
        tellsNothing(role + " /api/me", user.get("/api/me").expect(200).json());
        tellsNothing(
                role + " openapi", user.get("/api/openapi.json").expect(200).json());
        tellsNothing(
                role + " own openapi",
                user.get("/api/me/openapi.json").expect(200).json());
        for (String box : List.of("mine", "submitted", "decided")) {
            tellsNothing(
                    role + " inbox " + box,
                    user.get("/api/approvals?box=" + box).expect(200).json());
        }
        records.get("salesOrder")
                .forEach(id -> tellsNothing(
                        role + " progress of an approval",
                        user.get("/api/objects/salesOrder/records/" + id + "/approvals")
                                .expect(200)
                                .json()));
        fields.keySet()
                .forEach(object -> channels(user, object)
                        .forEach(channel -> tellsNothing(role + " " + channel.name(), channel.reply())));
        fields.forEach((object, names) -> names.forEach(field -> cannotBeAskedFor(role, user, object, field)));
        findsNothing(role, user);
    }

    private record Channel(String name, JsonNode reply) {}

    /** Every way to the values of an object's records. */
    private Stream<Channel> channels(HttpUser user, String object) {
        String path = "/api/objects/" + object;
        List<Channel> channels = new ArrayList<>();
        channels.add(new Channel(
                "list", user.get(path + "/records?limit=50").expect(200).json()));
        channels.add(
                new Channel("options", user.get(path + "/options").expect(200).json()));
        for (String id : records.get(object)) {
            JsonNode record = user.get(path + "/records/" + id).expect(200).json();
            channels.add(new Channel("record", record));
            channels.add(new Channel(
                    "history",
                    user.get(path + "/records/" + id + "/history").expect(200).json()));
            channels.add(new Channel("batch", touched(user, path, record)));
        }
        return channels.stream().map(each -> new Channel(object + " " + each.name(), each.reply()));
    }

    private static JsonNode touched(HttpUser user, String path, JsonNode record) {
        var operation = Map.of(
                "op", "update",
                "id", record.path("id").stringValue(),
                "version", record.path("version").intValue(),
                "values", Map.of());
        return user.post(path + "/records/batch", Map.of("operations", List.of(operation)))
                .expect(200)
                .json();
    }

    private void tellsNothing(String channel, JsonNode reply) {
        String text = reply.toString();
        softly.assertThat(secrets.stream().filter(text::contains).toList())
                .as(channel)
                .isEmpty();
        Stream.concat(Stream.of(reply), reply.findParents("values").stream())
                .filter(node -> node.path("object").isString())
                .forEach(node -> softly.assertThat(node.path("values").propertyNames())
                        .as(channel)
                        .doesNotContainAnyElementsOf(
                                fields.getOrDefault(node.path("object").stringValue(), Set.of())));
    }

    private void cannotBeAskedFor(String role, HttpUser user, String object, String field) {
        String list = "/api/objects/" + object + "/records?limit=1&";
        for (String question : List.of("filter=" + encoded("ISBLANK(" + field + ")"), "sort=" + field)) {
            softly.assertThat(user.get(list + question).status())
                    .as("%s %s?%s", role, object, question)
                    .isEqualTo(400);
        }
    }

    private void findsNothing(String role, HttpUser user) {
        for (String object : fields.keySet()) {
            for (String secret : secrets.stream().sorted().limit(RECORDS).toList()) {
                softly.assertThat(user.get("/api/objects/" + object + "/records?search=" + encoded(secret))
                                .expect(200)
                                .json()
                                .path("records")
                                .size())
                        .as("%s %s?search=%s", role, object, secret)
                        .isZero();
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
