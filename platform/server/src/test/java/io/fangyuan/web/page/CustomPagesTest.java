package io.fangyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A page that the tenant writes reaches those it is for, and nobody else; in the browser it stays by itself. */
@TestInstance(Lifecycle.PER_CLASS)
class CustomPagesTest extends ServerTest {
    private static final String COCKPIT = "/api/objects/customer/pages/cockpit";
    private static final String BOARD = "/api/objects/customer/pages/board";

    private static final Map<String, Object> NOTHING =
            Map.of("create", false, "read", "none", "update", "none", "delete", "none");

    private HttpUser admin;
    private HttpUser salesperson;
    private HttpUser manager;

    @BeforeAll
    void aPageOfTheCustomerForSalespeople() {
        var code = newTenant();
        admin = signIn(code, "admin");
        salesperson = signIn(code, "zhou");
        manager = signIn(code, "li");
        new Drawing(admin)
                .put("page/customer.cockpit", page("record", "salesperson"))
                .put("page/customer.board", page("list", "salesManager"))
                .put("page/paymentOrder.desk", page("record", "salesperson"))
                .role("salesperson", "paymentOrder", NOTHING)
                .publish();
    }

    private static Map<String, Object> page(String place, String role) {
        return page(place, role, "<!doctype html><title>客户驾驶舱</title><script>fangyuan.ready.then(draw)</script>");
    }

    private static Map<String, Object> page(String place, String role, String html) {
        var label = Map.of("zh-CN", "客户驾驶舱", "en", "Cockpit");
        return Map.of("label", label, "place", place, "roles", List.of(role), "html", html);
    }

    @Test
    void aRoleLearnsOfItsPagesAndGetsThem() {
        var pages = salesperson.get("/api/me").json().at("/objects/customer/pages");

        assertThat(pages).hasSize(1);
        assertThat(pages.path(0).path("name").asString()).isEqualTo("cockpit");
        assertThat(pages.path(0).path("place").asString()).isEqualTo("record");
        assertThat(pages.path(0).path("label").asString()).isEqualTo("客户驾驶舱");
        assertThat(pages.path(0).path("revision").asString()).isNotBlank();
        assertThat(salesperson.get(COCKPIT).expect(200).text())
                .startsWith("<!doctype html>")
                .contains("fangyuan")
                .contains("<!doctype html><title>客户驾驶舱</title>");
    }

    @Test
    void otherRolesLearnNothingOfIt() {
        manager.get(COCKPIT).expectProblem(404, "not_found");
        admin.get(COCKPIT).expectProblem(404, "not_found");
        salesperson.get(BOARD).expectProblem(404, "not_found");
        salesperson.get("/api/objects/customer/pages/nothing").expectProblem(404, "not_found");

        assertThat(manager.get("/api/me").json().at("/objects/customer/pages").findValuesAsString("name"))
                .containsExactly("board");
    }

    @Test
    void aPageOfAnObjectThatTheRoleMayNotSeeIsNotThere() {
        salesperson.get("/api/objects/paymentOrder/pages/desk").expectProblem(404, "not_found");
    }

    @Test
    void anotherTenantsPageIsNotThere() {
        as("acme", "zhou").get(COCKPIT).expectProblem(404, "not_found");
        visitor().get(COCKPIT).expectProblem(401, "sign_in_required");
    }

    @Test
    void theBrowserKeepsItApartHoweverItIsOpened() {
        Reply reply = salesperson.get(COCKPIT).expect(200);

        assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.header("Content-Security-Policy").split("; "))
                .contains(
                        "sandbox allow-scripts",
                        "default-src 'none'",
                        "script-src 'unsafe-inline'",
                        "form-action 'none'",
                        "frame-ancestors 'self'")
                .allSatisfy(directive -> assertThat(directive).doesNotContain("http", "*", "allow-same-origin"));
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).contains("no-cache", "private");
    }

    @Test
    void itIsSentAgainOnlyWhenItChangedAndIsKeptApartThenToo() {
        Reply first = manager.get(BOARD).expect(200);
        HttpUser again = manager.with("If-None-Match", first.header("ETag"));

        assertThat(again.get(BOARD).expect(304).header("Content-Security-Policy"))
                .isEqualTo(first.header("Content-Security-Policy"));
        new Drawing(admin)
                .change("page/customer.board", body -> body.put("html", "<p>二版</p>"))
                .publish();
        assertThat(again.get(BOARD).expect(200).text()).endsWith("<p>二版</p>");
    }

    @Test
    void whoDesignsTriesAPageOutInAnEmptyOne() {
        Reply stage = admin.get("/api/page-stage").expect(200);

        assertThat(stage.header("Content-Security-Policy")).contains("sandbox allow-scripts");
        salesperson.get("/api/page-stage").expectProblem(403, "forbidden");
    }

    @Test
    void aPageHoldsSomethingAndNotTooMuch() {
        admin.put("/api/draft/page/customer.blank", page("form", "salesperson", " \n"))
                .expect(422)
                .expectError("/html", "wrong_form");
        admin.put("/api/draft/page/customer.long", page("form", "salesperson", "x".repeat(262_145)))
                .expect(422)
                .expectError("/html", "too_long");
    }

    @Test
    void objectAndRoleKnowWhereTheyAreUsed() {
        assertThat(admin.get("/api/metadata/role/salesperson/where-used")
                        .expect(200)
                        .text())
                .contains("customer.cockpit");
        assertThat(admin.get("/api/metadata/object/customer/where-used")
                        .expect(200)
                        .text())
                .contains("customer.cockpit");
    }
}
