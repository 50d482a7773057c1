package io.fangyuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sharing rule names a department; whoever renames or deletes departments does not break it unawares. */
class SharedDepartmentsTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String RULE = "sharingRule/customer.ofSales";

    private HttpUser admin;
    private HttpUser chen;
    private String service;
    private String customer;

    @BeforeEach
    void aCustomerSharedWithTheServiceDepartment() {
        var code = newTenant();
        admin = signIn(code, "admin");
        chen = signIn(code, "chen");
        service = department(chen.get("/api/me").expect(200).at("/user/id"));
        new Drawing(admin)
                .role(
                        "service",
                        "customer",
                        Map.of("create", false, "read", "none", "update", "none", "delete", "none"))
                .put(RULE, rule(name(service)))
                .publish();
        customer = admin.post(CUSTOMERS, Map.of("values", Map.of("name", "恒泰")))
                .expect(201)
                .at("/id");
        chen.get(CUSTOMERS + "/" + customer).expect(200);
    }

    @Test
    void aRuleFollowsTheDepartmentToItsNewName() {
        rename("客户关怀部").expect(200);

        chen.get(CUSTOMERS + "/" + customer).expect(200);
        assertThat(admin.get("/api/metadata/" + RULE).expect(200).at("/body/with/department"))
                .isEqualTo("客户关怀部");
        assertThat(admin.get("/api/releases").expect(200).at("/0/message")).contains("→ 客户关怀部");
    }

    @Test
    void soDoesARuleThatIsStillADraft() {
        new Drawing(admin).put("sharingRule/customer.later", rule(name(service)));

        rename("客户关怀部").expect(200);
        new Drawing(admin).publish();

        assertThat(admin.get("/api/metadata/sharingRule/customer.later")
                        .expect(200)
                        .at("/body/with/department"))
                .isEqualTo("客户关怀部");
    }

    @Test
    void whoRenamesNeedNotBeADesigner() {
        new Drawing(admin)
                .change(
                        "role/administration",
                        role -> role.putArray("permissions").add("manageUsers"))
                .change("role/service", role -> role.putArray("permissions").add("designMetadata"))
                .publish();

        rename("客户关怀部").expect(200);

        chen.get(CUSTOMERS + "/" + customer).expect(200);
    }

    @Test
    void aDepartmentThatARuleNamesStays() {
        var empty = admin.post("/api/departments", Map.of("name", "售前部"))
                .expect(201)
                .at("/id");
        new Drawing(admin).put(RULE, rule("售前部")).publish();

        admin.delete("/api/departments/" + empty)
                .expectProblem(422, "invalid_request")
                .expectError("", "department_named_by_rule");
    }

    @Test
    void oneOfSeveralWithTheNameIsNotRenamedBeforeTheRule() {
        admin.post("/api/departments", Map.of("name", name(service))).expect(201);

        rename("客户关怀部").expectProblem(422, "invalid_request").expectError("/name", "rule_names_several_departments");

        chen.get(CUSTOMERS + "/" + customer).expect(200);
    }

    @Test
    void goingBackToTheOldNameIsAsked() {
        int before =
                admin.get("/api/releases").expect(200).json().at("/0/release").intValue();
        rename("客户关怀部").expect(200);

        admin.post("/api/releases/" + before + "/publish", Map.of("accept", List.of()))
                .expectProblem(422, "check_refused")
                .expectError("/" + RULE + "/with/department", "rule_names_no_department");
    }

    private Reply rename(String name) {
        return admin.patch("/api/departments/" + service, Map.of("name", name));
    }

    private static Map<String, Object> rule(String department) {
        return Map.of(
                "label",
                Map.of("zh-CN", "共享"),
                "with",
                Map.of("department", department),
                "allows",
                "read",
                "active",
                true);
    }

    private String department(String user) {
        return admin.get("/api/users/" + user).expect(200).at("/department/id");
    }

    private String name(String department) {
        for (var each : admin.get("/api/departments").expect(200).json().path("departments")) {
            if (each.path("id").asString().equals(department)) {
                return each.path("name").asString();
            }
        }
        throw new AssertionError("no department " + department);
    }
}
