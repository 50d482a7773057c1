package io.fangyuan.web.tag;

import static io.fangyuan.web.tag.TagCalls.change;
import static io.fangyuan.web.tag.TagCalls.names;
import static io.fangyuan.web.tag.TagCalls.objects;
import static io.fangyuan.web.tag.TagCalls.on;
import static io.fangyuan.web.tag.TagCalls.page;
import static io.fangyuan.web.tag.TagCalls.put;
import static io.fangyuan.web.tag.TagCalls.record;
import static io.fangyuan.web.tag.TagCalls.tag;
import static io.fangyuan.web.tag.TagCalls.tagging;
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

    private static String path(Map<String, String> record) {
        return "/api/objects/" + record.get("object") + "/records/" + record.get("record");
    }

    private static String group(HttpUser user, String name, boolean shared) {
        return user.post("/api/tag-groups", Map.of("name", name, "shared", shared))
                .expect(201)
                .at("/id");
    }
}
