package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a sharing rule does not show never leaves the server, whichever way somebody asks. Two visits hold secrets, and
 * then each holds the secrets of the other: on every channel a colleague hears the same before and after, so nothing that
 * was heard depends on them. The superior hears something else, so the channel would tell if it could.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PartialVisibilityTest extends ServerTest {
    private static final String VISITS = "/api/objects/visit/records";
    private static final String NOTES = "/api/objects/note/records";
    private static final List<String> SECRETS = List.of("收购方案", "年会彩排", "贝壳机械", "安丘轴承", "机密", "90210", "180420");

    private HttpUser owner;
    private HttpUser superior;
    private HttpUser colleague;
    private String first;
    private String second;
    private String shell;
    private String bearing;
    private String note;
    private String tag;

    /** A way to ask; a new one is one more line below. */
    private record Channel(String name, Ask ask) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Ask {
        Reply as(HttpUser user);
    }

    private Stream<Channel> channels() {
        return Stream.of(
                channel("record", user -> user.get(VISITS + "/" + first)),
                channel("list", user -> user.get(VISITS + "?count=true")),
                channel("filter by text", filter("name = \"收购方案\"")),
                channel("filter by a part of a text", filter("CONTAINS(description, \"机密\")")),
                channel("filter by a number", filter("amount > 500")),
                channel("filter that negates", filter("amount <> 90210")),
                channel("filter by blank", filter("ISBLANK(remark)")),
                channel("filter by a stored formula", filter("twice > 1000")),
                channel(
                        "filter by a look-up",
                        user -> filter("customer = \"" + shell + "\"").as(user)),
                channel("filter behind a look-up", filter("customer.name = \"贝壳机械\"")),
                channel("filter by who saved it", filter("createdBy.name = \"周敏\" && CONTAINS(name, \"收\")")),
                channel("sort by text", sort("name")),
                channel("sort by a number", sort("-amount")),
                channel("sort by a formula", sort("twice")),
                channel("sort by a look-up", sort("customer")),
                channel("next page", this::secondPage),
                channel("search", search("收购")),
                channel("search in a long text", search("机密")),
                channel("search for one character", search("收")),
                channel("options of a look-up", user -> user.get("/api/objects/visit/options?search=" + encoded("收购"))),
                channel("label of a look-up", user -> user.get(NOTES + "/" + note)),
                channel("labels in a list", user -> user.get(NOTES)),
                channel(
                        "filter of another object",
                        user -> user.get(NOTES + "?filter=" + encoded("visit.name = \"收购方案\""))),
                channel(
                        "filter two look-ups away",
                        user -> user.get(NOTES + "?filter=" + encoded("visit.customer.name = \"贝壳机械\""))),
                channel("sort of another object", user -> user.get(NOTES + "?sort=visit")),
                channel(
                        "new record that a button fills in",
                        user -> user.post("/api/objects/visit/actions/fill", Map.of("ids", List.of(first)))),
                channel("tag page", user -> user.get("/api/tags/" + tag + "/records")),
                channel("history", user -> user.get(VISITS + "/" + first + "/history")),
                channel("history of what points at it", user -> user.get(NOTES + "/" + note + "/history")));
    }

    @BeforeAll
    void visitsOfWhichOthersSeeTheTimesAlone() {
        var code = newTenant();
        draw(new Drawing(signIn(code, "admin")));
        owner = signIn(code, "zhou");
        superior = signIn(code, "li");
        colleague = signIn(code, "sun");
        shell = customer("贝壳机械");
        bearing = customer("安丘轴承");
        first = visit("2026-03-02", ofShell());
        second = visit("2026-03-03", ofBearing());
        note = superior.post(NOTES, Map.of("values", Map.of("name", "备注一")))
                .expect(201)
                .at("/id");
        superior.with("If-Match", "1")
                .patch(NOTES + "/" + note, Map.of("values", Map.of("visit", first)))
                .expect(200);
        superior.post(NOTES, Map.of("values", Map.of("name", "备注二", "visit", second)))
                .expect(201);
        tag = superior.post("/api/tags", Map.of("name", "例会", "color", "blue", "shared", true))
                .expect(201)
                .at("/id");
        superior.post("/api/taggings", Map.of("add", List.of(tagging(first), tagging(second)), "remove", List.of()))
                .expect(200);
    }

    private Map<String, String> tagging(String visit) {
        return Map.of("tag", tag, "object", "visit", "record", visit);
    }

    private static void draw(Drawing drawing) {
        drawing.object("visit", "拜访")
                .field("visit.start", "dateTime", Map.of())
                .field("visit.end", "dateTime", Map.of())
                .field("visit.amount", "currency", Map.of())
                .field("visit.twice", "formula", Map.of("formula", "amount * 2", "returns", "currency"))
                .put(
                        "field/visit.description",
                        Map.of(
                                "label",
                                Map.of("zh-CN", "说明"),
                                "type",
                                "longText",
                                "options",
                                Map.of(),
                                "searchable",
                                true))
                .field("visit.remark", "text", Map.of())
                .field("visit.customer", "lookup", Map.of("object", "customer", "relationName", "visits"))
                .object("note", "备注")
                .field("note.visit", "lookup", Map.of("object", "visit", "relationName", "notes"))
                .object("echo", "回声")
                .field("echo.visit", "lookup", Map.of("object", "visit", "relationName", "echoes"))
                .field("echo.told", "formula", Map.of("formula", "visit.name", "returns", "text"))
                .put("action/visit.tell", action("record", "effects", List.of(noteOf("do", "create"))))
                .put("action/visit.fill", action("list", "open", noteOf()))
                .open("note")
                .open("echo")
                .open("customer");
        for (String role : List.of("administration", "salesManager", "salesperson")) {
            String scope = role.equals("administration") ? "all" : "ownAndSubordinates";
            drawing.role(role, "visit", Map.of("create", true, "read", scope, "update", scope, "delete", scope));
        }
        drawing.put("sharingRule/visit.busy", busy(List.of("owner", "start", "end")))
                .publish();
    }

    private static Map<String, Object> action(String place, String outcome, Object body) {
        return Map.of("label", Map.of("zh-CN", "转告"), "places", List.of(place), outcome, body);
    }

    /** A note that repeats what the visit is called. */
    private static Map<String, Object> noteOf(String... more) {
        Map<String, Object> note = new HashMap<>(Map.of("object", "note", "values", Map.of("name", "name & \"!\"")));
        for (int i = 0; i < more.length; i += 2) {
            note.put(more[i], more[i + 1]);
        }
        return note;
    }

    private static Map<String, Object> busy(List<String> fields) {
        return Map.of(
                "label",
                Map.of("zh-CN", "他人只见忙碌"),
                "with",
                Map.of("everyone", true),
                "allows",
                "read",
                "fields",
                fields,
                "active",
                true);
    }

    @ParameterizedTest
    @MethodSource("channels")
    void nothingThatIsHeardDependsOnWhatIsHidden(Channel channel) {
        Reply before = channel.ask().as(colleague).expect(200);
        String known = told(channel.ask().as(superior).expect(200));

        exchangeSecrets();
        Reply after = channel.ask().as(colleague).expect(200);
        String other = told(channel.ask().as(superior).expect(200));
        exchangeSecrets();

        assertThat(told(after)).isEqualTo(told(before));
        assertThat(before.text()).doesNotContain(SECRETS);
        assertThat(other).as("the superior").isNotEqualTo(known);
    }

    @Test
    void aColleagueSeesWhoIsBusyWhen() {
        Reply seen = colleague.get(VISITS + "/" + first).expect(200);

        assertThat(seen.at("/values/start")).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(seen.at("/values/end")).isEqualTo("2026-03-02T02:30:00Z");
        assertThat(seen.at("/values/owner/name")).isEqualTo("周敏");
        assertThat(seen.json().path("values").size()).isEqualTo(3);
        assertThat(seen.json().path("name").isNull()).isTrue();
        assertThat(seen.json().path("partial").booleanValue()).isTrue();
        assertThat(seen.json().at("/can/update").booleanValue()).isFalse();
        assertThat(seen.json().at("/can/delete").booleanValue()).isFalse();
    }

    @Test
    void whatIsShownCanBeAskedFor() {
        assertThat(found(colleague, "start >= DATETIMEVALUE(\"2026-03-02 00:00:00Z\") && owner.name = \"周敏\""))
                .contains(first, second);
        assertThat(colleague.get(VISITS + "?sort=start").expect(200).at("/records/0/id"))
                .isEqualTo(first);
    }

    @Test
    void theSuperiorSeesAll() {
        Reply seen = superior.get(VISITS + "/" + first).expect(200);

        assertThat(seen.at("/values/name")).isEqualTo("收购方案");
        assertThat(seen.json().has("partial")).isFalse();
        assertThat(seen.json().at("/can/update").booleanValue()).isTrue();
        assertThat(found(superior, "amount > 500")).containsExactly(first);
    }

    @Test
    void aColleagueChangesNothing() {
        var change = Map.of("values", Map.of("name", "试试"));
        colleague
                .with("If-Match", owner.get(VISITS + "/" + first).header("ETag"))
                .patch(VISITS + "/" + first, change)
                .expectProblem(403, "forbidden");
        colleague.delete(VISITS + "/" + first).expectProblem(403, "forbidden");
        colleague.post(VISITS + "/" + first + "/actions/tell", Map.of()).expectProblem(403, "forbidden");
        Reply batch = colleague
                .post(
                        VISITS + "/batch",
                        Map.of(
                                "operations",
                                List.of(
                                        Map.of("op", "update", "id", first, "version", 1, "values", Map.of()),
                                        Map.of("op", "delete", "id", first))))
                .expect(200);
        assertThat(batch.at("/results/0/problem/code")).isEqualTo("forbidden");
        assertThat(batch.at("/results/1/problem/code")).isEqualTo("forbidden");
        assertThat(batch.text()).doesNotContain(SECRETS);
    }

    @Test
    void nobodyPointsAtARecordToHaveAFormulaTellOfIt() {
        colleague
                .post("/api/objects/echo/records", Map.of("values", Map.of("name", "听", "visit", first)))
                .expectProblem(422, "invalid_record")
                .expectError("/values/visit", "no_such_record");
        assertThat(superior.post("/api/objects/echo/records", Map.of("values", Map.of("name", "听", "visit", first)))
                        .expect(201)
                        .at("/values/told"))
                .isEqualTo("收购方案");
    }

    @Test
    void theRecycleBinOfOthersIsEmpty() {
        String gone = visit("2026-03-04", ofShell());
        owner.delete(VISITS + "/" + gone).expect(200);

        assertThat(colleague.get("/api/objects/visit/bin").expect(200).text()).doesNotContain(gone, "收购方案");
        assertThat(superior.get("/api/objects/visit/bin").expect(200).text()).contains(gone, "收购方案");
        colleague.post("/api/bin/" + gone + "/restore", "").expectProblem(404, "not_found");
    }

    @Test
    void theDescriptionOfTheApiTellsNoRecords() {
        assertThat(colleague.get("/api/openapi.json").expect(200).text()).doesNotContain(SECRETS);
    }

    private static Channel channel(String name, Ask ask) {
        return new Channel(name, ask);
    }

    private static Ask filter(String formula) {
        return user -> user.get(VISITS + "?count=true&filter=" + encoded(formula));
    }

    private static Ask sort(String key) {
        return user -> user.get(VISITS + "?sort=" + key);
    }

    private static Ask search(String text) {
        return user -> user.get(VISITS + "?count=true&search=" + encoded(text));
    }

    private Reply secondPage(HttpUser user) {
        String next = user.get(VISITS + "?sort=name&limit=1").expect(200).at("/next");
        return user.get(VISITS + "?sort=name&limit=1&cursor=" + encoded(next));
    }

    /** The answer without what every save changes. */
    private static String told(Reply reply) {
        return reply.text().replaceAll("\"version\":\\d+", "").replaceAll("\"updatedAt\":\"[^\"]*\"", "");
    }

    private void exchangeSecrets() {
        boolean home = owner.get(VISITS + "/" + first).at("/values/name").equals("收购方案");
        change(first, home ? ofBearing() : ofShell());
        change(second, home ? ofShell() : ofBearing());
    }

    private void change(String visit, Map<String, Object> values) {
        owner.with("If-Match", owner.get(VISITS + "/" + visit).header("ETag"))
                .patch(VISITS + "/" + visit, Map.of("values", values))
                .expect(200);
    }

    private Map<String, Object> ofShell() {
        return Map.of("name", "收购方案", "amount", 90210, "description", "机密，勿外传", "remark", "", "customer", shell);
    }

    private Map<String, Object> ofBearing() {
        return Map.of("name", "年会彩排", "amount", 12, "description", "带道具", "remark", "无", "customer", bearing);
    }

    private String customer(String name) {
        return owner.post("/api/objects/customer/records", Map.of("values", Map.of("name", name)))
                .expect(201)
                .at("/id");
    }

    private String visit(String day, Map<String, Object> secrets) {
        var values = new HashMap<String, Object>(secrets);
        values.put("start", day + "T01:00:00Z");
        values.put("end", day + "T02:30:00Z");
        return owner.post(VISITS, Map.of("values", values)).expect(201).at("/id");
    }

    private static List<String> found(HttpUser user, String filter) {
        return user.get(VISITS + "?filter=" + encoded(filter)).expect(200).records().stream()
                .map(record -> record.path("id").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
