package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Who sees what: data scopes and field rights, on every channel. */
class AccessTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    @Test
    void salespeopleSeeTheirOwnAndManagersThoseOfTheirPeople() {
        var code = newTenant();
        String ofZhou = create(signIn(code, "zhou"), "周的客户");
        String ofZheng = create(signIn(code, "zheng"), "郑的客户");

        assertSees(signIn(code, "zhou"), List.of(ofZhou), List.of(ofZheng));
        assertSees(signIn(code, "wu"), List.of(), List.of(ofZhou, ofZheng));
        assertSees(signIn(code, "li"), List.of(ofZhou), List.of(ofZheng));
        assertSees(signIn(code, "zhao"), List.of(ofZheng), List.of(ofZhou));
        assertSees(signIn(code, "wang"), List.of(ofZhou, ofZheng), List.of());
    }

    @Test
    void whoMovesInTheTreeTakesTheirCustomersAlongAtOnce() {
        var code = newTenant();
        var li = signIn(code, "li");
        var zhao = signIn(code, "zhao");
        String ofZhou = create(signIn(code, "zhou"), "周的客户");
        assertSees(zhao, List.of(), List.of(ofZhou));

        move(code, "zhou", "zhao");

        assertSees(zhao, List.of(ofZhou), List.of());
        assertSees(li, List.of(), List.of(ofZhou));
    }

    @Test
    void aFieldHiddenByTheRoleIsNowhere() {
        var code = newTenant();
        String customer = create(signIn(code, "admin"), "有额度的客户", Map.of("creditLimit", "50000", "city", "杭州"));
        var service = signIn(code, "chen");

        assertThat(service.get(CUSTOMERS + "/" + customer).expect(200).text()).doesNotContain("creditLimit", "50000");
        assertThat(service.get(CUSTOMERS + "?fields=name,creditLimit")
                        .expect(200)
                        .text())
                .doesNotContain("50000");
        assertThat(service.get(CUSTOMERS + "/" + customer + "/history")
                        .expect(200)
                        .text())
                .doesNotContain("50000");
        assertThat(service.get("/api/me").expect(200).text()).doesNotContain("creditLimit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"creditLimit > 0", "NOT(ISBLANK(creditLimit))", "parent.creditLimit > 0", "owner.bogus = 1"})
    void aHiddenFieldCannotBeAskedAbout(String filter) {
        as("acme", "chen")
                .get(CUSTOMERS + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .expectProblem(400, "invalid_filter");
    }

    @Test
    void aHiddenFieldCannotBeSortedBy() {
        as("acme", "chen").get(CUSTOMERS + "?sort=creditLimit").expectProblem(400, "invalid_filter");
    }

    @Test
    void aReadOnlyFieldIsNotWritten() {
        as("acme", "zhou")
                .post(CUSTOMERS, Map.of("values", Map.of("name", "自定额度", "creditLimit", "1")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/creditLimit", "not_editable");
    }

    @Test
    void whoMayOnlyReadIsRefused() {
        var code = newTenant();
        String customer = create(signIn(code, "admin"), "只读客户");
        var service = signIn(code, "chen");

        service.with("If-Match", "1")
                .patch(CUSTOMERS + "/" + customer, Map.of("values", Map.of("city", "x")))
                .expectProblem(403, "forbidden");
        service.delete(CUSTOMERS + "/" + customer).expectProblem(403, "forbidden");
        service.post(CUSTOMERS, Map.of("values", Map.of("name", "新"))).expectProblem(403, "forbidden");
    }

    @Test
    void aLookUpToAnUnreadableRecordShowsNeitherNameNorId() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        String hidden = create(admin, "秘密集团");
        String visible = create(signIn(code, "zhou"), "周的子公司");
        admin.with("If-Match", "1")
                .patch(CUSTOMERS + "/" + visible, Map.of("values", Map.of("parent", hidden)))
                .expect(200);

        Reply seen = signIn(code, "zhou").get(CUSTOMERS + "/" + visible).expect(200);

        assertThat(seen.at("/values/parent/noAccess")).isEqualTo("true");
        assertThat(seen.text()).doesNotContain(hidden, "秘密集团");
        signIn(code, "zhou")
                .get(CUSTOMERS + "?filter=" + URLEncoder.encode("parent.name = \"秘密集团\"", StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .at("/records")
                .forEach(record -> assertThat(record).isNull());
    }

    @Test
    void aFurtherRoleWithoutRightsOnAnObjectShowsNoneOfItsFields() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        String customer = create(admin, "有额度的客户", Map.of("creditLimit", "50000"));
        var nothing = Map.of("create", false, "read", "none", "update", "none", "delete", "none");
        new Drawing(admin)
                .put(
                        "role/bystander",
                        Map.of(
                                "label", Map.of("zh-CN", "旁观"),
                                "apps", List.of(),
                                "permissions", List.of(),
                                "objects", Map.of("customer", nothing)))
                .publish();

        admin.patch("/api/users/" + ids(admin).get("chen"), Map.of("roles", List.of("bystander")))
                .expect(200);

        assertThat(signIn(code, "chen")
                        .get(CUSTOMERS + "/" + customer)
                        .expect(200)
                        .text())
                .doesNotContain("creditLimit", "50000");
    }

    @Test
    void whoGivesARecordAwayIsToldItsVersionAndNothingElse() {
        var code = newTenant();
        var li = signIn(code, "li");
        String customer = create(li, "送出的客户");

        var reply = li.with("If-Match", "1")
                .patch(
                        CUSTOMERS + "/" + customer,
                        Map.of(
                                "values",
                                Map.of("owner", ids(signIn(code, "admin")).get("zheng"))))
                .expect(200);

        assertThat(reply.header("ETag")).isEqualTo("\"2\"");
        assertThat(reply.at("/version")).isEqualTo("2");
        assertThat(reply.json().path("values")).isEmpty();
    }

    @Test
    void aFormulaDoesNotTellOfHiddenFieldsNorAPicklistOfHiddenOnes() {
        var code = newTenant();
        new Drawing(signIn(code, "admin"))
                .formula("customer.creditHint", "number", "creditLimit * 2")
                .put(
                        "picklist/verdict",
                        Map.of(
                                "label", Map.of("zh-CN", "内部评价"),
                                "values",
                                        List.of(Map.of("name", "bad", "label", Map.of("zh-CN", "差评"), "active", true))))
                .field("customer.verdict", "picklist", Map.of("picklist", "verdict"))
                .change(
                        "role/service",
                        role -> ((ObjectNode)
                                        role.path("objects").path("customer").path("fields"))
                                .put("verdict", "hidden"))
                .publish();

        assertThat(signIn(code, "chen").get("/api/me").expect(200).text())
                .contains("creditHint")
                .doesNotContain("creditLimit", "verdict", "差评");
    }

    @Test
    void aListWhoseOrderIsHiddenComesInAnother() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        create(admin, "有额度的客户", Map.of("creditLimit", "50000"));
        new Drawing(admin)
                .put(
                        "listView/customer.byLimit",
                        Map.of(
                                "label", Map.of("zh-CN", "按额度"),
                                "columns", List.of(Map.of("field", "name")),
                                "sort", List.of(Map.of("field", "creditLimit", "descending", true)),
                                "position", 9))
                .publish();
        var service = signIn(code, "chen");

        assertThat(service.get(CUSTOMERS + "?view=byLimit").expect(200).at("/records/0/name"))
                .isEqualTo("有额度的客户");
        assertThat(service.get("/api/me").expect(200).text())
                .contains("byLimit")
                .doesNotContain("creditLimit");
    }

    @Test
    void nothingOfAnotherTenantIsFoundByAnyId() {
        String foreign = create(as("acme", "admin"), "别家客户" + System.nanoTime());
        var globex = as("globex", "admin");

        globex.get(CUSTOMERS + "/" + foreign).expectProblem(404, "not_found");
        globex.get(CUSTOMERS + "/" + foreign + "/history").expectProblem(404, "not_found");
        globex.with("If-Match", "1")
                .patch(CUSTOMERS + "/" + foreign, Map.of("values", Map.of()))
                .expectProblem(404, "not_found");
        globex.delete(CUSTOMERS + "/" + foreign).expectProblem(404, "not_found");
        globex.post("/api/bin/" + foreign + "/restore", "").expectProblem(404, "not_found");
        globex.post(CUSTOMERS, Map.of("values", Map.of("name", "x", "parent", foreign)))
                .expectProblem(422, "invalid_record")
                .expectError("/values/parent", "no_such_record");
        assertThat(globex.get(CUSTOMERS + "?limit=200").expect(200).text()).doesNotContain(foreign);
    }

    private void move(String code, String login, String superior) {
        var admin = signIn(code, "admin");
        var ids = ids(admin);
        admin.patch("/api/users/" + ids.get(login), Map.of("superior", ids.get(superior)))
                .expect(200);
    }

    /** The ids of the tenant's users by login. */
    private static Map<String, String> ids(HttpUser admin) {
        Map<String, String> ids = new java.util.HashMap<>();
        admin.get("/api/users")
                .expect(200)
                .json()
                .path("users")
                .forEach(user ->
                        ids.put(user.path("login").asString(), user.path("id").asString()));
        return ids;
    }

    private static String create(HttpUser user, String name) {
        return create(user, name, Map.of());
    }

    private static String create(HttpUser user, String name, Map<String, Object> values) {
        Map<String, Object> all = new java.util.HashMap<>(values);
        all.put("name", name);
        return user.post(CUSTOMERS, Map.of("values", all)).expect(201).at("/id");
    }

    private static void assertSees(HttpUser user, List<String> seen, List<String> unseen) {
        String list = user.get(CUSTOMERS + "?limit=200").expect(200).text();
        seen.forEach(id -> user.get(CUSTOMERS + "/" + id).expect(200));
        unseen.forEach(id -> user.get(CUSTOMERS + "/" + id).expectProblem(404, "not_found"));
        seen.forEach(id -> assertThat(list).contains(id));
        unseen.forEach(id -> assertThat(list).doesNotContain(id));
    }
}
