package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.record.SlotChecker;
import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What an administrator publishes, end users have at their next request, and what is rolled back is not lost. */
class ReleaseJourneyTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    @Autowired
    private SlotChecker slots;

    @Test
    void aFieldGoesWithARollBackAndComesBackWithItsValues() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        var zhou = signIn(code, "zhou");
        int before = release(admin);
        addField(admin, "taxNumber", "text", Map.of("maxLength", 20));
        int with = publish(admin);
        String id = create(zhou, "有税号的客户", Map.of("taxNumber", "91320594MA1X8K2E7P"))
                .at("/id");

        int without = rollBackTo(admin, before);

        assertThat(zhou.get(CUSTOMERS + "/" + id).expect(200).text()).doesNotContain("taxNumber");
        zhou.post(CUSTOMERS, values("另一个客户", Map.of("taxNumber", "1")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/taxNumber", "unknown_field");
        zhou.with("If-Match", "1")
                .patch(CUSTOMERS + "/" + id, Map.of("values", Map.of("city", "苏州")))
                .expect(200);
        rollBackTo(admin, with);
        assertThat(zhou.get(CUSTOMERS + "/" + id).expect(200).at("/values/taxNumber"))
                .isEqualTo("91320594MA1X8K2E7P");
        assertThat(List.of(before, with, without)).isSorted().doesNotHaveDuplicates();
        assertThat(slots.check(tenant(code).id(), tenant(code).cell())).isEmpty();
    }

    @Test
    void aNewRuleHoldsFromTheNextSaveOn() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        var zhou = signIn(code, "zhou");
        create(zhou, "旧客户", Map.of());
        admin.put(
                        "/api/draft/validationRule/customer.cityRequired",
                        Map.of(
                                "label",
                                Map.of("zh-CN", "城市必填"),
                                "condition",
                                "ISBLANK(city)",
                                "message",
                                Map.of("zh-CN", "请填写城市。"),
                                "field",
                                "city",
                                "active",
                                true))
                .expect(200);

        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("rule_refuses_records");
        publish(admin, "rule_refuses_records");

        zhou.post(CUSTOMERS, values("新客户", Map.of()))
                .expectProblem(422, "invalid_record")
                .expectError("/values/city", "rule_refused");
        create(zhou, "有城市的客户", Map.of("city", "杭州"));
    }

    @Test
    void aNewFormulaFieldHasItsValueOnEveryRecordAtOnce() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        String id =
                create(signIn(code, "zhou"), "公式客户", Map.of("employees", 12)).at("/id");

        addField(admin, "doubled", "formula", Map.of("formula", "employees * 2", "returns", "number", "decimals", 0));
        publish(admin);

        assertThat(admin.get(CUSTOMERS + "/" + id).expect(200).at("/values/doubled"))
                .isEqualTo("24");
        assertThat(admin.get(CUSTOMERS + "?filter=doubled%20%3D%2024")
                        .expect(200)
                        .at("/records/0/id"))
                .isEqualTo(id);
    }

    @Test
    void aFieldBecomesUniqueOnlyOverUniqueValues() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        create(admin, "甲", Map.of("website", "https://a.example"));
        String second =
                create(admin, "乙", Map.of("website", "https://a.example")).at("/id");
        makeWebsiteUnique(admin);

        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("values_not_unique");
        admin.post("/api/draft/publish", Map.of("accept", List.of("values_not_unique")))
                .expectProblem(422, "check_refused");
        admin.with("If-Match", "1")
                .patch(CUSTOMERS + "/" + second, Map.of("values", Map.of("website", "https://b.example")))
                .expect(200);
        publish(admin);

        admin.post(CUSTOMERS, values("丙", Map.of("website", "https://b.example")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/website", "duplicate_value");
    }

    @Test
    void recordsTakeTheirNamesFromAnotherFieldAndBackWithoutLosingAny() {
        var admin = signIn(newTenant(), "admin");
        new Drawing(admin)
                .field("customer.nickname", "text", Map.of("maxLength", 20))
                .publish();
        int before = release(admin);
        String id = create(admin, "创新机械", Map.of("nickname", "老伙计")).at("/id");

        new Drawing(admin)
                .change("object/customer", object -> object.put("nameField", "nickname"))
                .publish();

        Reply renamed = admin.get(CUSTOMERS + "/" + id).expect(200);
        assertThat(renamed.at("/name")).isEqualTo("老伙计");
        assertThat(renamed.at("/values/name")).isEqualTo("创新机械");
        rollBackTo(admin, before);
        Reply back = admin.get(CUSTOMERS + "/" + id).expect(200);
        assertThat(back.at("/name")).isEqualTo("创新机械");
        assertThat(back.at("/values/nickname")).isEqualTo("老伙计");
    }

    @Test
    void aReleaseIsThereForManyReadersAtOnce() throws Exception {
        var admin = signIn(newTenant(), "admin");
        new Drawing(admin).field("customer.nickname", "text", Map.of()).publish();

        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Reply> reading = () -> admin.get(CUSTOMERS).expect(200);
            for (var read : readers.invokeAll(Collections.nCopies(48, reading))) {
                assertThat(read.get().header("X-Metadata-Release")).isEqualTo("2");
            }
        }
    }

    @Test
    void recordsOfARemovedObjectAreSpokenOf() {
        var admin = signIn(newTenant(), "admin");
        var all = Map.of("create", true, "read", "all", "update", "all", "delete", "all");
        new Drawing(admin)
                .put(
                        "object/project",
                        Map.of(
                                "label", Map.of("zh-CN", "项目"),
                                "pluralLabel", Map.of("zh-CN", "项目"),
                                "icon", "package",
                                "color", "#5e7d3b",
                                "nameField", "name"))
                .field("project.name", "text", Map.of("maxLength", 100))
                .change("role/administration", role -> ((ObjectNode) role.path("objects")).putPOJO("project", all))
                .publish();
        admin.post("/api/objects/project/records", Map.of("values", Map.of("name", "新厂房")))
                .expect(201);

        admin.delete("/api/draft/field/project.name").expect(204);
        admin.delete("/api/draft/object/project").expect(204);
        new Drawing(admin).change("role/administration", role -> ((ObjectNode) role.path("objects")).remove("project"));

        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("object_removed_with_records");
    }

    @Test
    void aFieldThatBecomesSearchableIsFoundInEveryRecordAtOnce() {
        var admin = signIn(newTenant(), "admin");
        new Drawing(admin)
                .field("customer.nickname", "text", Map.of("maxLength", 20))
                .publish();
        String id = create(admin, "甲", Map.of("nickname", "老伙计")).at("/id");

        new Drawing(admin)
                .change("field/customer.nickname", field -> field.put("searchable", true))
                .publish();

        assertThat(admin.get(CUSTOMERS + "?search=" + URLEncoder.encode("伙计", StandardCharsets.UTF_8))
                        .expect(200)
                        .at("/records/0/id"))
                .isEqualTo(id);
    }

    private static void makeWebsiteUnique(HttpUser admin) {
        var body = (ObjectNode) admin.get("/api/metadata/field/customer.website")
                .expect(200)
                .json()
                .path("body");
        admin.put("/api/draft/field/customer.website", body.put("unique", true)).expect(200);
    }

    @Test
    void manyFieldsOverflowTheSlotsAndStillKeepTheirValues() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        Map<String, Object> tags = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            addField(admin, "choices" + i, "multiPicklist", Map.of("picklist", "customerTag"));
        }
        publish(admin);
        String choice =
                admin.get("/api/metadata/picklist/customerTag").expect(200).at("/body/values/0/name");
        for (int i = 1; i <= 10; i++) {
            tags.put("choices" + i, List.of(choice));
        }

        Reply created = create(admin, "溢出客户", tags);

        for (int i = 1; i <= 10; i++) {
            assertThat(created.at("/values/choices" + i + "/0")).isEqualTo(choice);
        }
        assertThat(slots.check(tenant(code).id(), tenant(code).cell())).isEmpty();
    }

    private static void addField(HttpUser admin, String name, String type, Map<String, Object> options) {
        admin.put(
                        "/api/draft/field/customer." + name,
                        Map.of("label", Map.of("zh-CN", name), "type", type, "options", options))
                .expect(200);
    }

    private static int release(HttpUser admin) {
        return admin.get("/api/me").expect(200).json().path("release").intValue();
    }

    private static int publish(HttpUser admin, String... accepted) {
        return admin.post("/api/draft/publish", Map.of("accept", List.of(accepted)))
                .expect(200)
                .json()
                .path("release")
                .intValue();
    }

    private static int rollBackTo(HttpUser admin, int release) {
        return admin.post("/api/releases/" + release + "/publish", Map.of("accept", List.of("removed_with_values")))
                .expect(200)
                .json()
                .path("release")
                .intValue();
    }

    private static Reply create(HttpUser user, String name, Map<String, Object> values) {
        return user.post(CUSTOMERS, values(name, values)).expect(201);
    }

    private static Map<String, Object> values(String name, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", name);
        return Map.of("values", all);
    }
}
