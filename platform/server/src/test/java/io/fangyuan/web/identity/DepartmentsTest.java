package io.fangyuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How administrators arrange departments. */
class DepartmentsTest extends ServerTest {

    @Test
    void aDepartmentIsAddedMovedAndDeleted() {
        var admin = signIn(newTenant(), "admin");
        var sales = idOf(admin, "销售部");

        var south = admin.post("/api/departments", Map.of("name", "华南区", "parent", sales))
                .expect(201);
        var path = "/api/departments/" + south.at("/id");
        assertThat(south.at("/parent")).isEqualTo(sales);
        admin.patch(path, "{\"parent\":null,\"position\":3}").expect(200);
        admin.delete(path).expect(204);

        admin.patch(path, "{}").expectProblem(404, "not_found");
    }

    @Test
    void departmentsFormNoCircle() {
        var admin = as("acme", "admin");

        admin.patch("/api/departments/" + idOf(admin, "销售部"), Map.of("parent", idOf(admin, "华东区")))
                .expectProblem(422, "invalid_request")
                .expectError("/parent", "department_cycle");
    }

    @Test
    void aDepartmentWithMembersStays() {
        var admin = as("acme", "admin");

        admin.delete("/api/departments/" + idOf(admin, "销售部"))
                .expectProblem(422, "invalid_request")
                .expectError("", "department_in_use");
    }

    @Test
    void aDepartmentThatRecordsPointAtStays() {
        var admin = signIn(newTenant(), "admin");
        new Drawing(admin)
                .field("customer.servedBy", "lookup", Map.of("object", "department"))
                .publish();
        var department = admin.post("/api/departments", Map.of("name", "售后")).expect(201);
        var customer = admin.post(
                        "/api/objects/customer/records",
                        Map.of("values", Map.of("name", "由售后服务", "servedBy", department.at("/id"))))
                .expect(201);
        var path = "/api/departments/" + department.at("/id");

        admin.delete(path).expectProblem(422, "invalid_request").expectError("", "still_referenced");

        admin.delete("/api/objects/customer/records/" + customer.at("/id")).expect(200);
        admin.delete(path).expect(204);
    }

    @Test
    void aDepartmentOfAnotherTenantIsNoParent() {
        var foreign = idOf(as("globex", "admin"), "销售部");

        as("acme", "admin")
                .post("/api/departments", Map.of("name", "x", "parent", foreign))
                .expectProblem(422, "invalid_request")
                .expectError("/parent", "no_such_department");
    }

    private static String idOf(HttpUser admin, String name) {
        for (var department : admin.get("/api/departments").expect(200).json().path("departments")) {
            if (department.path("name").asString().equals(name)) {
                return department.path("id").asString();
            }
        }
        throw new AssertionError("no department " + name);
    }
}
