package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.tenant.TenantContext;
import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.EventStream;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.Workbooks;
import io.fangyuan.transfer.SampleTenant;
import io.fangyuan.value.RecordId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String LAST_RELEASE = "987654321";

    private static final Map<String, String> USERS = Map.of(
            "administration", "admin",
            "management", "he",
            "salesDirector", "wang",
            "salesManager", "li",
            "salesperson", "zhou",
            "service", "chen",
            "marketing", "liu",
            "cashier", "feng",
            "financeSupervisor", "qian");

    @Autowired
    private SampleTenant samples;

    private final SoftAssertions softly = new SoftAssertions();
    private Secrets secrets = new Secrets();
    private String tag = "";

    @Test
    void aHiddenValueAppearsOnNoChannel() {
        String code = newTenant();
        HttpUser admin = signIn(code, "admin");
        fill(code, admin);
        HttpUser superior = signIn(code, "he");
        secrets = Secrets.of(superior, admin.get("/api/users").expect(200).text());
        tagEverything(superior);
        printEverything(admin);
        hideEverything(admin);

        assertThat(admin.get("/api/metadata/role").expect(200).json().path("documents"))
                .as("every role has somebody who looks")
                .extracting(role -> role.path("name").stringValue())
                .containsExactlyInAnyOrderElementsOf(USERS.keySet());
        Map<String, HttpUser> viewers = new HashMap<>();
        USERS.forEach((role, login) -> viewers.put(role, signIn(code, login)));
        viewers.forEach(this::nothingIsTold);
        nothingIsHeard(code, viewers);
        softly.assertAll();
    }

    private void fill(String code, HttpUser admin) {
        var tenant = tenant(code);
        var user = RecordId.parse(admin.get("/api/me").expect(200).at("/user/id"));
        TenantContext.call(tenant.id(), () -> samples.fill(tenant, "sales", user));
    }

    /** One tag that everybody knows, on records of every object. */
    private void tagEverything(HttpUser superior) {
        tag = superior.post("/api/tags", Map.of("name", "会议", "color", "blue", "shared", true))
                .expect(201)
                .at("/id");
        List<Map<String, String>> taggings = new ArrayList<>();
        secrets.records()
                .forEach((object, ids) ->
                        ids.forEach(id -> taggings.add(Map.of("tag", tag, "object", object, "record", id))));
        superior.post("/api/taggings", Map.of("add", taggings, "remove", List.of()))
                .expect(200);
    }

    /** For each object a workbook in which every field of its records and of their lines has a cell. */
    private void printEverything(HttpUser admin) {
        for (String object : secrets.fields().keySet()) {
            String workbooks = "/api/print-templates/" + object;
            byte[] all = Workbooks.download(admin, workbooks + "/sample").body();
            String hash = admin.send(admin.request(workbooks + "/files")
                            .header("Content-Type", "application/octet-stream")
                            .POST(BodyPublishers.ofByteArray(all)))
                    .expect(200)
                    .at("/hash");
            new Drawing(admin)
                    .put(
                            "printTemplate/" + object + ".everything",
                            Map.of("label", Map.of("zh-CN", "全部字段"), "file", hash));
        }
    }

    /** Everybody may see that there are records, and nobody what is in them. */
    private void hideEverything(HttpUser admin) {
        var drawing = new Drawing(admin);
        USERS.keySet()
                .forEach(role -> drawing.change("role/" + role, body -> {
                    ObjectNode objects = body.putObject("objects");
                    secrets.fields().forEach((object, names) -> {
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
        for (String box : List.of("mine", "submitted", "decided")) {
            tellsNothing(
                    role + " inbox " + box,
                    user.get("/api/approvals?box=" + box).expect(200).json());
        }
        tellsNothing(role + " bell", user.get("/api/notifications").expect(200).json());
        tellsNothing(
                role + " tag page",
                user.get("/api/tags/" + tag + "/records?limit=100").expect(200).json());
        secrets.records()
                .get("salesOrder")
                .forEach(id -> tellsNothing(
                        role + " progress of an approval",
                        user.get("/api/objects/salesOrder/records/" + id + "/approvals")
                                .expect(200)
                                .json()));
        secrets.fields()
                .keySet()
                .forEach(object -> channels(user, object)
                        .forEach(channel -> tellsNothing(role + " " + channel.name(), channel.reply())));
        secrets.fields().keySet().forEach(object -> printsNothing(role, user, object));
        secrets.fields()
                .forEach((object, names) -> names.forEach(field -> cannotBeAskedFor(role, user, object, field)));
        findsNothing(role, user);
    }

    /** What open pages hear while everybody decides what waits for them. */
    private void nothingIsHeard(String code, Map<String, HttpUser> viewers) {
        Map<String, EventStream> pages = new HashMap<>();
        String order = secrets.records().get("salesOrder").getFirst();
        viewers.forEach((role, user) -> pages.put(role, EventStream.of(user, "salesOrder", order)));
        int decided = viewers.values().stream().mapToInt(this::decideAll).sum();
        assertThat(decided).as("decisions to hear of").isGreaterThan(2);
        DATABASE.execute("select pg_notify('fangyuan_release', '%s:%s')"
                .formatted(tenant(code).id(), LAST_RELEASE));
        pages.forEach((role, page) -> {
            try (page) {
                String heard = page.until(LAST_RELEASE);
                softly.assertThat(heard).as(role + " event stream").contains("event:");
                softly.assertThat(secrets.in(heard)).as(role + " event stream").isEmpty();
            }
        });
    }

    private int decideAll(HttpUser user) {
        JsonNode waiting = user.get("/api/approvals").expect(200).json().path("approvals");
        waiting.forEach(
                each -> approve(user, "/api/approvals/" + each.path("id").stringValue()));
        return waiting.size();
    }

    private static void approve(HttpUser user, String approval) {
        user.get(approval)
                .expect(200)
                .json()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("state").stringValue().equals("pending"))
                .forEach(step -> user.post(
                                approval + "/decisions", Map.of("decision", "approve", "step", step.path("name")))
                        .expect(200));
    }

    /** Every workbook that is offered, with the name of its file; what is left are the words of the form itself. */
    private void printsNothing(String role, HttpUser user, String object) {
        String path = "/api/objects/" + object;
        for (JsonNode print : user.get(path + "/prints").expect(200).json().path("prints")) {
            var printed = Workbooks.download(
                    user,
                    path + "/records/" + secrets.records().get(object).getFirst() + "/prints/"
                            + print.path("name").stringValue());
            assertThat(printed.statusCode())
                    .as("%s %s %s", role, object, new String(printed.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            String name = URLDecoder.decode(
                    printed.headers().firstValue("Content-Disposition").orElseThrow(), StandardCharsets.UTF_8);
            softly.assertThat(secrets.onPaper(name + "\n" + Workbooks.text(Workbooks.sheet(printed.body()))))
                    .as("%s %s printed with %s", role, object, print.path("name"))
                    .isEmpty();
        }
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
        for (String id : secrets.records().get(object)) {
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
        softly.assertThat(secrets.in(reply.toString())).as(channel).isEmpty();
        Stream.concat(Stream.of(reply), reply.findParents("values").stream())
                .filter(node -> node.path("object").isString())
                .forEach(node -> softly.assertThat(node.path("values").propertyNames())
                        .as(channel)
                        .doesNotContainAnyElementsOf(secrets.fields()
                                .getOrDefault(node.path("object").stringValue(), Set.of())));
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
        for (String object : secrets.fields().keySet()) {
            for (String secret : secrets.some()) {
                softly.assertThat(user.get("/api/objects/" + object + "/records?search=" + encoded(secret))
                                .expect(200)
                                .records()
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
