package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sharing rules open records to people whose roles do not, and nothing that was open is closed by one. */
class SharingRulesTest extends ServerTest {
    private static final String DEALS = "/api/objects/deal/records";

    private HttpUser admin;
    private HttpUser zhou;
    private HttpUser sun;
    private HttpUser zhao;
    private HttpUser chen;

    @BeforeEach
    void deals() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        sun = signIn(code, "sun");
        zhao = signIn(code, "zhao");
        chen = signIn(code, "chen");
        var own = Map.<String, Object>of("create", true, "read", "own", "update", "own", "delete", "own");
        new Drawing(admin)
                .object("deal", "商机")
                .field("deal.amount", "currency", Map.of())
                .field("deal.expert", "lookup", Map.of("object", "user", "relationName", "advisedDeals"))
                .object("dealItem", "商机明细")
                .field("dealItem.deal", "lookup", Map.of("object", "deal", "relationName", "items", "owned", true))
                .role("salesperson", "deal", own)
                .role("salesManager", "deal", own)
                .publish();
    }

    @Test
    void withoutARuleTheRolesDecide() {
        String deal = deal(Map.of("name", "一号"));

        zhou.get(DEALS + "/" + deal).expect(200);
        sun.get(DEALS + "/" + deal).expectProblem(404, "not_found");
        chen.get(DEALS).expectProblem(404, "not_found");
    }

    @Test
    void rolesSeeWhatTheConditionNames() {
        share("large", Map.of("roles", List.of("service")), "read", "amount >= 1000");
        String large = deal(Map.of("name", "大单", "amount", 1000));
        String small = deal(Map.of("name", "小单", "amount", 999));

        Reply seen = chen.get(DEALS + "/" + large).expect(200);
        assertThat(seen.at("/values/amount")).isEqualTo("1000.00");
        assertThat(seen.json().at("/can/update").booleanValue()).isFalse();
        chen.get(DEALS + "/" + small).expectProblem(404, "not_found");
        assertThat(chen.get(DEALS).expect(200).records().size()).isOne();
        chen.post(DEALS, Map.of("values", Map.of("name", "自己的"))).expectProblem(403, "forbidden");
        sun.get(DEALS + "/" + large).expectProblem(404, "not_found");
    }

    @Test
    void thePersonOfAFieldMayChangeTheRecordWithItsLines() {
        share("expert", Map.of("person", "expert"), "update", "");
        String deal = deal(
                Map.of("name", "一号", "expert", idOf(sun), "items", List.of(Map.of("values", Map.of("name", "明细一")))));

        Reply seen = sun.get(DEALS + "/" + deal).expect(200);
        assertThat(seen.at("/values/items/0/values/name")).isEqualTo("明细一");
        sun.with("If-Match", seen.header("ETag"))
                .patch(
                        DEALS + "/" + deal,
                        Map.of("values", Map.of("items", List.of(Map.of("values", Map.of("name", "明细二"))))))
                .expect(200);
        sun.delete(DEALS + "/" + deal).expectProblem(403, "forbidden");
        zhao.get(DEALS + "/" + deal).expectProblem(404, "not_found");
    }

    @Test
    void superiorsOfThePersonOfAFieldSeeTheRecord() {
        share("above", Map.of("superiorsOf", "expert"), "read", "");
        String deal = deal(Map.of("name", "一号", "expert", idOf(sun)));

        zhao.get(DEALS + "/" + deal).expect(200);
        sun.get(DEALS + "/" + deal).expectProblem(404, "not_found");
    }

    @Test
    void aDepartmentIsMeantWithThoseBelowIt() {
        share("sales", Map.of("department", "销售部"), "read", "");
        String deal = deal(Map.of("name", "一号"));

        sun.get(DEALS + "/" + deal).expect(200);
        chen.get(DEALS).expectProblem(404, "not_found");
    }

    @Test
    void ofARecordShownInPartTheLinesStayHidden() {
        shareFields("names", List.of("name"));
        String deal = deal(Map.of("name", "一号", "items", List.of(Map.of("values", Map.of("name", "明细一")))));

        Reply seen = sun.get(DEALS + "/" + deal).expect(200);
        assertThat(seen.at("/name")).isEqualTo("一号");
        assertThat(seen.text()).doesNotContain("明细一");
        assertThat(sun.get("/api/objects/dealItem/records").text()).doesNotContain("明细一");
    }

    @Test
    void severalPartsAddUp() {
        shareFields("names", List.of("name"));
        shareFields("amounts", List.of("amount"));
        String deal = deal(Map.of("name", "一号", "amount", 5));

        Reply seen = chen.get(DEALS + "/" + deal).expect(200);
        assertThat(seen.at("/name")).isEqualTo("一号");
        assertThat(seen.at("/values/amount")).isEqualTo("5.00");
    }

    @Test
    void aRuleThatIsNotActiveOpensNothing() {
        var rule = new HashMap<>(rule(Map.of("everyone", true), "read"));
        rule.put("active", false);
        new Drawing(admin).put("sharingRule/deal.all", rule).publish();
        String deal = deal(Map.of("name", "一号"));

        sun.get(DEALS + "/" + deal).expectProblem(404, "not_found");
    }

    @Test
    void aRuleThatCannotBeJudgedIsNotPublished() {
        var part = new HashMap<>(rule(Map.of("person", "amount"), "update"));
        part.put("fields", List.of("name", "nothing"));
        part.put("condition", "owner.name = \"周敏\"");
        new Drawing(admin)
                .put("sharingRule/deal.wrong", part)
                .put("sharingRule/dealItem.lines", rule(Map.of("everyone", true), "read"));

        assertThat(admin.post("/api/draft/check", "").expect(200).text())
                .contains("not_a_person")
                .contains("a_part_is_only_read")
                .contains("only_own_stored_fields")
                .contains("unknown_reference")
                .contains("lines_are_not_shared");
    }

    private void share(String name, Map<String, Object> with, String allows, String condition) {
        var rule = new HashMap<>(rule(with, allows));
        if (!condition.isEmpty()) {
            rule.put("condition", condition);
        }
        new Drawing(admin).put("sharingRule/deal." + name, rule).publish();
    }

    private void shareFields(String name, List<String> fields) {
        var rule = new HashMap<>(rule(Map.of("everyone", true), "read"));
        rule.put("fields", fields);
        new Drawing(admin).put("sharingRule/deal." + name, rule).publish();
    }

    private static Map<String, Object> rule(Map<String, Object> with, String allows) {
        return Map.of("label", Map.of("zh-CN", "共享"), "with", with, "allows", allows, "active", true);
    }

    private String deal(Map<String, Object> values) {
        return zhou.post(DEALS, Map.of("values", values)).expect(201).at("/id");
    }

    private static String idOf(HttpUser user) {
        return user.get("/api/me").expect(200).at("/user/id");
    }
}
