package io.fangyuan.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tags collect records of many objects; everybody finds there what they may read, and learns of nothing else. */
class TagsTest extends ServerTest {
    private String cell;
    private HttpUser admin;
    private HttpUser zhou;
    private String meeting;
    private Map<String, String> customer;
    private Map<String, String> order;
    private Map<String, String> returned;
    private Map<String, String> line;

    @BeforeEach
    void aMeetingAboutFourRecords() {
        var code = newTenant();
        cell = tenant(code).cell();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        draw(new Drawing(admin));
        customer = record("customer", create("customer", Map.of("name", "华东机械")));
        order = record("order", create("order", Map.of("name", "SO-001")));
        Reply back = create(
                "refund", Map.of("name", "RO-001", "refundLines", List.of(Map.of("values", Map.of("name", "变形的钢板")))));
        returned = record("refund", back);
        line = Map.of("object", "refundLine", "record", back.at("/values/refundLines/0/id"));
        meeting = tag(admin, "周一例会", true);
        put(admin, meeting, List.of(customer, order, returned, line));
    }

    /** A salesperson sees everything but orders. */
    private static void draw(Drawing drawing) {
        var all = Map.<String, Object>of("create", true, "read", "all", "update", "all", "delete", "all");
        var none = Map.<String, Object>of("create", false, "read", "none", "update", "none", "delete", "none");
        drawing.object("order", "订单")
                .object("refund", "退货单")
                .object("refundLine", "退货明细")
                .field(
                        "refundLine.refund",
                        "lookup",
                        Map.of("object", "refund", "relationName", "refundLines", "owned", true))
                .open("order")
                .open("refund")
                .role("salesperson", "order", none)
                .role("salesperson", "customer", all)
                .publish();
    }

    @Test
    void aTagListsRecordsOfManyObjects() {
        JsonNode page = page(admin, meeting);

        assertThat(objects(page)).containsExactlyInAnyOrder("customer", "order", "refund", "refundLine");
        assertThat(names(page)).containsExactlyInAnyOrder("华东机械", "SO-001", "RO-001", "变形的钢板");
        assertThat(page.path("counts").values())
                .hasSize(4)
                .allMatch(count -> count.path("count").intValue() == 1);
    }

    @Test
    void aCursorThatNobodyGaveIsNone() {
        for (var cursor : List.of(
                "x",
                "1~1~1",
                "%2B1000000000-01-01T00:00:00Z~1~1",
                "%2B999999999-01-01T00:00:00Z~1~1",
                "-1000000000-01-01T00:00:00Z~1~1")) {
            admin.get("/api/tags/" + meeting + "/records?cursor=" + cursor).expectProblem(400, "invalid_cursor");
        }
    }

    @Test
    void aLineTellsWhatItBelongsTo() {
        JsonNode found = page(admin, meeting).path("records").values().stream()
                .filter(record -> record.path("object").asString().equals("refundLine"))
                .findFirst()
                .orElseThrow();

        assertThat(found.at("/parent/object").asString()).isEqualTo("refund");
        assertThat(found.at("/parent/id").asString()).isEqualTo(returned.get("record"));
        assertThat(found.at("/parent/name").asString()).isEqualTo("RO-001");
    }

    @Test
    void whoMayNotReadTheOrderSeesThree() {
        JsonNode page = page(zhou, meeting);

        assertThat(objects(page)).containsExactlyInAnyOrder("customer", "refund", "refundLine");
        assertThat(page.path("counts").toString()).doesNotContain("order");
        assertThat(zhou.get("/api/tags/counts")
                        .expect(200)
                        .json()
                        .at("/counts/" + meeting)
                        .intValue())
                .isEqualTo(3);
        assertThat(admin.get("/api/tags/counts")
                        .expect(200)
                        .json()
                        .at("/counts/" + meeting)
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void whoMayNotReadTheOrderCanNeitherTagItNorAsk() {
        var own = tag(zhou, "我的", false);

        change(zhou, List.of(tagging(own, customer), tagging(own, order)), List.of())
                .expectProblem(404, "not_found");
        zhou.get("/api/objects/order/tags?ids=" + order.get("record")).expectProblem(404, "not_found");
        zhou.get("/api/tags/" + meeting + "/records?object=order").expectProblem(404, "not_found");
        assertThat(objects(page(zhou, own))).isEmpty();
    }

    @Test
    void aHiddenNameIsNotShown() {
        new Drawing(admin)
                .role(
                        "salesperson",
                        "refundLine",
                        Map.of(
                                "create", false,
                                "read", "none",
                                "update", "none",
                                "delete", "none",
                                "fields", Map.of("name", "hidden")))
                .publish();

        Reply page = zhou.get("/api/tags/" + meeting + "/records").expect(200);

        assertThat(objects(page.json())).contains("refundLine");
        assertThat(page.text()).doesNotContain("变形的钢板");
    }

    @Test
    void aPersonalTagIsNobodyElsesToSee() {
        var own = tag(zhou, "我的客户", false);
        put(zhou, own, List.of(customer));

        assertThat(admin.get("/api/tags").expect(200).text()).doesNotContain("我的客户");
        admin.get("/api/tags/" + own + "/records").expectProblem(404, "not_found");
        admin.post("/api/tags/" + own + "/uses", "").expectProblem(404, "not_found");
        admin.delete("/api/tags/" + own).expectProblem(404, "not_found");
        change(admin, List.of(tagging(own, customer)), List.of()).expectProblem(404, "not_found");
        assertThat(on(admin, customer)).containsExactly(meeting);
        assertThat(on(zhou, customer)).containsExactly(meeting, own);
        assertThat(admin.get("/api/tags/counts").expect(200).text()).doesNotContain(own);
    }

    @Test
    void everyoneMakesSharedTagsAndFewChangeThem() {
        var shared = tag(zhou, "重点", true);

        assertThat(admin.get("/api/tags").expect(200).text()).contains("重点");
        zhou.put("/api/tags/" + shared, Map.of("name", "别的", "color", "red", "version", 1))
                .expectProblem(403, "forbidden");
        zhou.delete("/api/tags/" + shared).expectProblem(403, "forbidden");
        zhou.post("/api/tags/" + shared + "/merge", Map.of("into", meeting)).expectProblem(403, "forbidden");
        zhou.post("/api/tag-groups", Map.of("name", "会议", "shared", true)).expectProblem(403, "forbidden");
        var renamed = admin.put("/api/tags/" + shared, Map.of("name", "  很  重点 ", "color", "red", "version", 1))
                .expect(200);
        assertThat(renamed.at("/name")).isEqualTo("很 重点");
        admin.put("/api/tags/" + shared, Map.of("name", "再改", "color", "red", "version", 1))
                .expectProblem(412, "stale_version");
    }

    @Test
    void aNameIsTakenOncePerOwner() {
        admin.post("/api/tags", Map.of("name", "周一例会", "color", "red", "shared", true))
                .expectProblem(422, "invalid_request")
                .expectError("/name", "tag_name_taken");
        tag(admin, "VIP", false);
        admin.post("/api/tags", Map.of("name", "vip", "color", "red", "shared", false))
                .expectError("/name", "tag_name_taken");
        tag(zhou, "VIP", false);
        admin.post("/api/tags", Map.of("name", " ", "color", "", "shared", true))
                .expectError("/name", "required")
                .expectError("/color", "wrong_form");
    }

    @Test
    void aGroupHoldsTagsOfItsOwnerOnly() {
        var shared = group(admin, "会议", true);
        var own = group(zhou, "我的", false);

        admin.put("/api/tags/" + meeting, Map.of("name", "周一例会", "color", "red", "version", 1, "group", shared))
                .expect(200);
        zhou.post("/api/tags", Map.of("name", "混", "color", "red", "shared", false, "group", shared))
                .expectError("/group", "no_such_tag_group");
        admin.put("/api/tags/" + meeting, Map.of("name", "周一例会", "color", "red", "version", 2, "group", own))
                .expectError("/group", "no_such_tag_group");
        assertThat(admin.get("/api/tags").expect(200).text()).doesNotContain("我的");

        admin.delete("/api/tag-groups/" + shared).expect(204);

        JsonNode tag = page(admin, meeting).path("tag");
        assertThat(tag.path("group").isNull()).isTrue();
    }

    @Test
    void aChangeSaysWhatItReallyDidAndItsContraryUndoesIt() {
        var other = tag(admin, "重点", true);
        put(admin, other, List.of(customer));

        Reply done = change(
                admin,
                List.of(tagging(other, customer), tagging(other, order)),
                List.of(tagging(meeting, customer), tagging(other, line)));

        assertThat(done.json().path("add").values()).hasSize(1);
        assertThat(done.json().path("remove").values()).hasSize(1);
        assertThat(on(admin, customer)).containsExactly(other);
        admin.post(
                        "/api/taggings",
                        Map.of(
                                "add",
                                done.json().path("remove"),
                                "remove",
                                done.json().path("add")))
                .expect(200);
        assertThat(on(admin, customer)).containsExactlyInAnyOrder(meeting, other);
        assertThat(on(admin, order)).containsExactly(meeting);
    }

    @Test
    void mergingPutsOneTagWhereTheOtherWas() {
        var other = tag(admin, "例会", true);
        var third = create("customer", Map.of("name", "第三家")).at("/id");
        put(admin, other, List.of(customer, Map.of("object", "customer", "record", third)));
        var own = tag(admin, "自己的", false);

        admin.post("/api/tags/" + other + "/merge", Map.of("into", own)).expectError("/into", "tags_of_two_kinds");
        admin.post("/api/tags/" + other + "/merge", Map.of("into", meeting)).expect(204);

        assertThat(names(page(admin, meeting))).hasSize(5).contains("第三家");
        admin.get("/api/tags/" + other + "/records").expectProblem(404, "not_found");
    }

    @Test
    void deletedRecordsAreNotShownAndComeBackWithTheirTags() {
        admin.delete(path(returned)).expect(200);

        assertThat(objects(page(admin, meeting))).containsExactlyInAnyOrder("customer", "order");
        admin.post("/api/bin/" + returned.get("record") + "/restore", "").expect(200);
        assertThat(objects(page(admin, meeting)))
                .containsExactlyInAnyOrder("customer", "order", "refund", "refundLine");
    }

    @Test
    void tagsGoWithTheRowOfTheirRecord() {
        DATABASE.execute("delete from " + cell + ".rec where id = " + customer.get("record"));

        assertThat(objects(page(admin, meeting))).doesNotContain("customer");
    }

    @Test
    void deletingATagLeavesTheRecords() {
        admin.delete("/api/tags/" + meeting).expect(204);

        admin.get(path(customer)).expect(200);
        assertThat(on(admin, customer)).isEmpty();
        admin.delete("/api/tags/" + meeting).expectProblem(404, "not_found");
    }

    @Test
    void whatWasUsedLastIsRecent() {
        var first = tag(zhou, "甲", false);
        var second = tag(zhou, "乙", false);
        put(zhou, first, List.of(customer));
        put(zhou, second, List.of(customer));
        zhou.post("/api/tags/" + meeting + "/uses", "").expect(204);

        assertThat(texts(zhou.get("/api/tags").expect(200).json().path("recent")))
                .containsExactly(meeting, second, first);
    }

    @Test
    void aTagIsReadInStretches() {
        for (int i = 0; i < 5; i++) {
            put(admin, meeting, List.of(record("customer", create("customer", Map.of("name", "客户" + i)))));
        }
        JsonNode first = admin.get("/api/tags/" + meeting + "/records?limit=6")
                .expect(200)
                .json();
        JsonNode second = admin.get("/api/tags/" + meeting + "/records?limit=6&cursor="
                        + first.path("next").asString())
                .expect(200)
                .json();

        assertThat(Stream.concat(names(first).stream(), names(second).stream()))
                .hasSize(9)
                .doesNotHaveDuplicates();
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(names(admin.get("/api/tags/" + meeting + "/records?object=customer")
                        .expect(200)
                        .json()))
                .hasSize(6);
        admin.get("/api/tags/" + meeting + "/records?cursor=nonsense").expectProblem(400, "invalid_cursor");
    }

    @Test
    void anotherTenantKnowsNeitherTagNorRecord() {
        var stranger = as("globex", "admin");
        var strange = tag(stranger, "外人" + meeting, false);

        stranger.get("/api/tags/" + meeting + "/records").expectProblem(404, "not_found");
        stranger.delete("/api/tags/" + meeting).expectProblem(404, "not_found");
        stranger.post("/api/tags/" + strange + "/merge", Map.of("into", meeting))
                .expectProblem(404, "not_found");
        change(stranger, List.of(tagging(strange, customer)), List.of()).expectProblem(404, "not_found");
        assertThat(on(stranger, customer)).isEmpty();
        assertThat(names(page(admin, meeting))).hasSize(4);
    }

    private Reply create(String object, Map<String, ?> values) {
        return admin.post("/api/objects/" + object + "/records", Map.of("values", values))
                .expect(201);
    }

    private static Map<String, String> record(String object, Reply created) {
        return Map.of("object", object, "record", created.at("/id"));
    }

    private static String path(Map<String, String> record) {
        return "/api/objects/" + record.get("object") + "/records/" + record.get("record");
    }

    private static String tag(HttpUser user, String name, boolean shared) {
        return user.post("/api/tags", Map.of("name", name, "color", "blue", "shared", shared))
                .expect(201)
                .at("/id");
    }

    private static String group(HttpUser user, String name, boolean shared) {
        return user.post("/api/tag-groups", Map.of("name", name, "shared", shared))
                .expect(201)
                .at("/id");
    }

    private static Map<String, String> tagging(String tag, Map<String, String> record) {
        return Map.of("tag", tag, "object", record.get("object"), "record", record.get("record"));
    }

    private static void put(HttpUser user, String tag, List<Map<String, String>> records) {
        change(user, records.stream().map(record -> tagging(tag, record)).toList(), List.of())
                .expect(200);
    }

    private static Reply change(HttpUser user, List<Map<String, String>> add, List<Map<String, String>> remove) {
        return user.post("/api/taggings", Map.of("add", add, "remove", remove));
    }

    private static List<String> on(HttpUser user, Map<String, String> record) {
        return texts(user.get("/api/objects/" + record.get("object") + "/tags?ids=" + record.get("record"))
                .expect(200)
                .json()
                .at("/tags/" + record.get("record")));
    }

    private static JsonNode page(HttpUser user, String tag) {
        return user.get("/api/tags/" + tag + "/records").expect(200).json();
    }

    private static List<String> objects(JsonNode page) {
        return page.path("records").values().stream()
                .map(record -> record.path("object").asString())
                .toList();
    }

    private static List<String> names(JsonNode page) {
        return page.path("records").values().stream()
                .map(record -> record.path("name").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
