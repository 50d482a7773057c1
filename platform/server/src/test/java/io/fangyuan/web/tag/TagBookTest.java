package io.fangyuan.web.tag;

import static io.fangyuan.web.tag.TagCalls.change;
import static io.fangyuan.web.tag.TagCalls.names;
import static io.fangyuan.web.tag.TagCalls.on;
import static io.fangyuan.web.tag.TagCalls.page;
import static io.fangyuan.web.tag.TagCalls.put;
import static io.fangyuan.web.tag.TagCalls.record;
import static io.fangyuan.web.tag.TagCalls.tag;
import static io.fangyuan.web.tag.TagCalls.tagging;
import static io.fangyuan.web.tag.TagCalls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tags themselves: who makes, sees, changes and removes them. */
class TagBookTest extends ServerTest {
    private HttpUser admin;
    private HttpUser zhou;
    private String meeting;
    private Map<String, String> customer;

    @BeforeEach
    void aCustomerWithATag() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        customer = customer("华东机械");
        meeting = tag(admin, "周一例会", true);
        put(admin, meeting, List.of(customer));
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
    void mergingPutsOneTagWhereTheOtherWas() {
        var other = tag(admin, "例会", true);
        var third = customer("第三家");
        put(admin, other, List.of(customer, third));
        var own = tag(admin, "自己的", false);

        admin.post("/api/tags/" + other + "/merge", Map.of("into", own)).expectError("/into", "tags_of_two_kinds");
        admin.post("/api/tags/" + other + "/merge", Map.of("into", meeting)).expect(204);

        assertThat(names(page(admin, meeting))).containsExactlyInAnyOrder("华东机械", "第三家");
        admin.get("/api/tags/" + other + "/records").expectProblem(404, "not_found");
    }

    @Test
    void deletingATagLeavesTheRecords() {
        admin.delete("/api/tags/" + meeting).expect(204);

        admin.get("/api/objects/customer/records/" + customer.get("record")).expect(200);
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

    private Map<String, String> customer(String name) {
        var values = Map.of("name", name);
        return record(
                "customer",
                zhou.post("/api/objects/customer/records", Map.of("values", values))
                        .expect(201));
    }

    private static String group(HttpUser user, String name, boolean shared) {
        return user.post("/api/tag-groups", Map.of("name", name, "shared", shared))
                .expect(201)
                .at("/id");
    }
}
