package io.fangyuan.web.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.provisioning.TenantExpiry;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.TenantOrders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How resellers provision and look after tenants. */
class ResellersTest extends ServerTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private TenantExpiry expiry;

    @Test
    void aTenantIsReadyWithTheAdministratorsLink() {
        var code = newCode();

        var provisioned = operator()
                .post("/api/reseller/tenants", TenantOrders.order(code))
                .expect(201);
        var link = provisioned.at("/link/url");
        var session = visitor()
                .withCsrf()
                .post("/api/session/link", Map.of("token", link.substring(link.indexOf('=') + 1), "password", PASSWORD))
                .expect(200);

        assertThat(provisioned.at("/tenant/state")).isEqualTo("active");
        assertThat(provisioned.json().at("/tenant/users").asInt()).isEqualTo(1);
        assertThat(session.at("/tenant/code")).isEqualTo(code);
        visitor().signIn(code, "boss", PASSWORD).get("/api/users").expect(200);
    }

    @Test
    void aTrialEndsByItself() {
        var code = newCode();

        var trial = operator()
                .post("/api/reseller/tenants", with(TenantOrders.order(code), "plan", "trial"))
                .expect(201);

        assertThat(trial.at("/tenant/state")).isEqualTo("trial");
        assertThat(trial.at("/tenant/expiresAt")).isNotEmpty();
    }

    @Test
    void sampleDataBringsPeopleAsFarAsThePlanHasSeats() {
        var code = newCode();
        var order = with(with(TenantOrders.order(code), "plan", SMALL_PLAN), "sampleData", true);

        var tenant = operator().post("/api/reseller/tenants", order).expect(201);

        assertThat(tenant.json().at("/tenant/users").asInt()).isEqualTo(10);
        assertThat(tenant.json().at("/tenant/seats").asInt()).isEqualTo(10);
    }

    @Test
    void aTrialHoldsAllSamplePeopleAndMore() {
        var order = with(with(TenantOrders.order(newCode()), "plan", "trial"), "sampleData", true);

        var tenant = operator()
                .post("/api/reseller/tenants", order)
                .expect(201)
                .json()
                .path("tenant");

        assertThat(tenant.path("users").asInt()).isEqualTo(14);
        assertThat(tenant.path("seats").asInt()).isGreaterThan(14);
    }

    @Test
    void aPlanWithoutASeatLeftTakesNobody() {
        var code = newCode();
        var order = with(with(TenantOrders.order(code), "plan", SMALL_PLAN), "sampleData", true);
        var link = operator().post("/api/reseller/tenants", order).expect(201).at("/link/url");
        var token = link.substring(link.indexOf('=') + 1);
        visitor()
                .withCsrf()
                .post("/api/session/link", Map.of("token", token, "password", PASSWORD))
                .expect(200);

        visitor()
                .signIn(code, "boss", PASSWORD)
                .post("/api/users", Map.of("login", "one", "name", "One", "primaryRole", "salesperson"))
                .expectProblem(402, "quota_exceeded");
    }

    @Test
    void everythingWrongWithAnOrderIsSaidAtOnce() {
        operator()
                .post("/api/reseller/tenants", """
                        {"code": "A b", "name": "", "adminName": " ", "adminLogin": "a b", "plan": "gold",
                         "template": "none"}
                        """)
                .expectProblem(422, "invalid_request")
                .expectError("/code", "code_form")
                .expectError("/name", "required")
                .expectError("/adminName", "required")
                .expectError("/adminLogin", "login_form")
                .expectError("/plan", "no_such_plan")
                .expectError("/template", "no_such_template");
    }

    @Test
    void aCodeIsTakenOrReservedOrFree() {
        tenant("acme");
        var operator = operator();

        assertThat(isFree(operator, "acme")).isFalse();
        assertThat(isFree(operator, "admin")).isFalse();
        assertThat(isFree(operator, "Acme")).isFalse();
        assertThat(isFree(operator, "nobody-has-it")).isTrue();
        operator.post("/api/reseller/tenants", TenantOrders.order("acme"))
                .expectProblem(422, "invalid_request")
                .expectError("/code", "code_taken");
    }

    @Test
    void aResellerSeesItsOwnTenantsAndThoseBelowButNoOthers() {
        var operator = operator();
        var east = reseller(operator, "East");
        var eastern = reseller(east, "Far East");
        var west = reseller(operator, "West");
        var code = newCode();

        eastern.post("/api/reseller/tenants", TenantOrders.order(code)).expect(201);

        operator.get("/api/reseller/tenants/" + code).expect(200);
        east.get("/api/reseller/tenants/" + code).expect(200);
        west.get("/api/reseller/tenants/" + code).expectProblem(404, "not_found");
        west.patch("/api/reseller/tenants/" + code, "{\"state\":\"suspended\"}").expectProblem(404, "not_found");
        assertThat(west.get("/api/reseller/tenants").expect(200).json().path("tenants"))
                .isEmpty();
        assertThat(east.get("/api/reseller/tenants").expect(200).text()).contains(code);
    }

    @Test
    void aResellerSetsUpNothingForAnother() {
        var operator = operator();
        var east = reseller(operator, "East");

        east.post("/api/reseller/tenants", with(TenantOrders.order(newCode()), "reseller", 1))
                .expectProblem(422, "invalid_request")
                .expectError("/reseller", "no_such_reseller");
        east.post("/api/reseller/resellers/1/staff", Map.of("login", "spy")).expectProblem(404, "not_found");
    }

    @Test
    void aSuspendedTenantIsRefusedUntilItIsActiveAgain() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        admin.get("/api/users").expect(200);
        var operator = operator();

        operator.patch("/api/reseller/tenants/" + code, "{\"state\":\"suspended\"}")
                .expect(200);

        admin.get("/api/users").expectProblem(403, "tenant_not_active");
        visitor().trySignIn(code, "admin", PASSWORD).expectProblem(403, "tenant_not_active");
        visitor().trySignIn(code, "admin", "wrong password").expectProblem(401, "wrong_credentials");
        operator.patch("/api/reseller/tenants/" + code, "{\"state\":\"active\"}")
                .expect(200);
        admin.get("/api/users").expect(200);
    }

    @Test
    void statesThatAreNotForResellersAreRefused() {
        var code = newTenant();

        operator()
                .patch("/api/reseller/tenants/" + code, "{\"state\":\"moving\"}")
                .expectProblem(422, "invalid_request")
                .expectError("/state", "bad_state");
        operator()
                .patch("/api/reseller/tenants/" + code, "{\"state\":\"sleeping\"}")
                .expectProblem(422, "invalid_request")
                .expectError("/state", "no_such_state");
    }

    @Test
    void aPlanMustHaveASeatForEverybody() {
        var code = newTenant();

        operator()
                .patch("/api/reseller/tenants/" + code, Map.of("plan", SMALL_PLAN))
                .expectProblem(402, "quota_exceeded");
        assertThat(operator()
                        .patch("/api/reseller/tenants/" + code, "{\"plan\":\"standard\"}")
                        .expect(200)
                        .at("/plan"))
                .isEqualTo("standard");
    }

    @Test
    void theEndOfAContractIsSetAndTakenBack() {
        var code = newTenant();
        var path = "/api/reseller/tenants/" + code;

        assertThat(operator()
                        .patch(path, "{\"expiresAt\":\"2031-01-01T00:00:00Z\"}")
                        .expect(200)
                        .at("/expiresAt"))
                .isEqualTo("2031-01-01T00:00:00Z");
        assertThat(operator()
                        .patch(path, "{\"expiresAt\":null}")
                        .expect(200)
                        .json()
                        .path("expiresAt")
                        .isNull())
                .isTrue();
    }

    @Test
    void aTenantPastItsEndExpires() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        operator()
                .patch("/api/reseller/tenants/" + code, "{\"expiresAt\":\"2026-01-01T00:00:00Z\"}")
                .expect(200);

        expiry.expireDue();

        admin.get("/api/users").expectProblem(403, "tenant_not_active");
        assertThat(operator().get("/api/reseller/tenants/" + code).expect(200).at("/state"))
                .isEqualTo("expired");
    }

    @Test
    void resellersSeeNoDataAndTenantsNoResellers() {
        operator().get("/api/users").expectProblem(403, "forbidden");
        operator().with("Accept", "text/event-stream").get("/api/events").expectProblem(403, "forbidden");
        as("acme", "admin").get("/api/reseller/tenants").expectProblem(403, "forbidden");
    }

    @Test
    void plansAndTemplatesAreOffered() {
        tenant("acme");

        assertThat(operator().get("/api/reseller/plans").expect(200).text()).contains("trial", "standard");
        assertThat(operator().get("/api/reseller/templates").expect(200).text()).contains("sales", "销售管理");
    }

    private HttpUser operator() {
        return asOperator();
    }

    /** Somebody who works for a new reseller below the one of {@code parent}. */
    private HttpUser reseller(HttpUser parent, String name) {
        var id = parent.post("/api/reseller/resellers", Map.of("name", name))
                .expect(201)
                .at("/id");
        var login = "staff" + COUNT.incrementAndGet();
        var link = parent.post("/api/reseller/resellers/" + id + "/staff", Map.of("login", login))
                .expect(201)
                .at("/url");
        var token = link.substring(link.indexOf('=') + 1);
        visitor()
                .withCsrf()
                .post("/api/session/link", Map.of("token", token, "password", PASSWORD))
                .expect(200);
        return visitor().signIn("", login, PASSWORD);
    }

    private static boolean isFree(HttpUser staff, String code) {
        return staff.get("/api/reseller/tenants/check?code=" + code)
                .expect(200)
                .json()
                .path("free")
                .asBoolean();
    }

    private static String newCode() {
        return "company-" + COUNT.incrementAndGet();
    }

    private static Map<String, Object> with(Map<String, Object> order, String key, Object value) {
        var changed = new LinkedHashMap<>(order);
        changed.put(key, value);
        return changed;
    }
}
