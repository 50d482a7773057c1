package io.fangyuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How administrators look after the people of their tenant. */
class UsersTest extends ServerTest {

    @Test
    void administratorsSeeEverybody() {
        var users = as("acme", "admin").get("/api/users").expect(200).json().path("users");

        assertThat(users).hasSize(14).anySatisfy(user -> {
            assertThat(user.path("name").asString()).isEqualTo("周敏");
            assertThat(user.path("department").path("name").asString()).isEqualTo("华东区");
            assertThat(user.path("superior").path("name").asString()).isEqualTo("李强");
        });
    }

    @Test
    void viewersLearnTheirDepartmentAndSuperiorByIdAndName() {
        var li = as("acme", "li").get("/api/me").expect(200).at("/user/id");

        var zhou = as("acme", "zhou").get("/api/me").expect(200);

        assertThat(zhou.at("/user/department/id")).matches("[0-9]+");
        assertThat(zhou.at("/user/department/name")).isEqualTo("华东区");
        assertThat(zhou.at("/user/superior/id")).isEqualTo(li);
        assertThat(zhou.at("/user/superior/name")).isEqualTo("李强");
    }

    @Test
    void viewersLearnWhatFormulasSayOfThemAndTheirTenant() {
        var admin = signIn(newTenant(), "admin");
        var id = admin.get("/api/me").expect(200).at("/user/id");
        admin.patch("/api/users/" + id, "{\"mobile\":\"13800517726\",\"email\":\"\"}")
                .expect(200);

        var me = admin.get("/api/me").expect(200);

        assertThat(me.at("/user/mobile")).isEqualTo("13800517726");
        assertThat(me.at("/user/email")).isEmpty();
        assertThat(me.at("/tenant/locale")).isEqualTo("zh-CN");
    }

    @Test
    void whoMayNotManageUsersIsRefused() {
        var zhou = as("acme", "zhou");

        zhou.get("/api/users").expectProblem(403, "forbidden");
        zhou.post("/api/users", aUser("new")).expectProblem(403, "forbidden");
        zhou.get("/api/departments").expectProblem(403, "forbidden");
        zhou.get("/api/clients").expectProblem(403, "forbidden");
    }

    @Test
    void aDisabledUserIsRefusedAtTheNextRequest() {
        var code = newTenant();
        var zhou = signIn(code, "zhou");
        zhou.get("/api/sessions").expect(200);

        change(signIn(code, "admin"), "zhou", "{\"active\":false}").expect(200);

        zhou.get("/api/sessions").expectProblem(401, "sign_in_required");
        visitor().trySignIn(code, "zhou", PASSWORD).expectProblem(401, "wrong_credentials");
    }

    @Test
    void aNewRoleCountsFromTheNextRequestOn() {
        var code = newTenant();
        var zhou = signIn(code, "zhou");
        zhou.get("/api/users").expectProblem(403, "forbidden");

        change(signIn(code, "admin"), "zhou", "{\"roles\":[\"administration\"]}")
                .expect(200);

        zhou.get("/api/users").expect(200);
    }

    @Test
    void somebodyElsesTenantIsOutOfReach() {
        var foreign = idOf(signIn("globex", "admin"), "zhou");
        var admin = as("acme", "admin");

        admin.get("/api/users/" + foreign).expectProblem(404, "not_found");
        admin.patch("/api/users/" + foreign, "{\"name\":\"x\"}").expectProblem(404, "not_found");
        admin.post("/api/users/" + foreign + "/link", "{}").expectProblem(404, "not_found");
        admin.get("/api/users/" + foreign + "/sessions").expectProblem(404, "not_found");
        admin.delete("/api/users/" + foreign + "/sessions").expectProblem(404, "not_found");
    }

    @Test
    void aPageOfAnotherTenantIsTold() {
        var admin = as("acme", "admin");

        admin.with("X-Tenant", "globex").get("/api/users").expectProblem(409, "wrong_tenant");
        admin.with("X-Tenant", "acme").get("/api/users").expect(200);
    }

    @Test
    void everyReplyOfATenantNamesItsRelease() {
        assertThat(as("acme", "admin").get("/api/users").header("X-Metadata-Release"))
                .isEqualTo("1");
    }

    @Test
    void everythingWrongWithAUserIsSaidAtOnce() {
        as("acme", "admin")
                .post("/api/users", """
                        {"login": "a b", "name": " ", "email": "nobody", "department": "1", "superior": "2",
                         "primaryRole": "king", "roles": ["queen"], "locale": "tlh"}
                        """)
                .expectProblem(422, "invalid_request")
                .expectError("/login", "login_form")
                .expectError("/name", "required")
                .expectError("/email", "bad_email")
                .expectError("/department", "no_such_department")
                .expectError("/superior", "no_such_user")
                .expectError("/primaryRole", "no_such_role")
                .expectError("/roles/0", "no_such_role")
                .expectError("/locale", "unsupported_locale");
    }

    @Test
    void aLoginIsTakenWhateverItsCase() {
        as("acme", "admin")
                .post("/api/users", aUser("ZHOU"))
                .expectProblem(422, "invalid_request")
                .expectError("/login", "login_taken");
    }

    @Test
    void superiorsFormNoCircle() {
        var admin = as("acme", "admin");
        var li = idOf(admin, "li");

        change(admin, "wang", Map.of("superior", li))
                .expectProblem(422, "invalid_request")
                .expectError("/superior", "superior_cycle");
    }

    @Test
    void theLastAdministratorStays() {
        change(as("acme", "admin"), "admin", "{\"active\":false}")
                .expectProblem(422, "invalid_request")
                .expectError("", "last_administrator");
    }

    @Test
    void anOutdatedChangeIsRefused() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        var wu = idOf(admin, "wu");
        admin.with("If-Match", "\"1\"")
                .patch("/api/users/" + wu, "{\"mobile\":\"1\"}")
                .expect(200);

        admin.with("If-Match", "\"1\"")
                .patch("/api/users/" + wu, "{\"mobile\":\"2\"}")
                .expectProblem(412, "stale_version");
    }

    @Test
    void whatAPatchDoesNotNameStaysAsItIs() {
        var code = newTenant();
        var admin = signIn(code, "admin");

        var wu = change(admin, "wu", "{\"mobile\":null}").expect(200);

        assertThat(wu.json().path("mobile").isNull()).isTrue();
        assertThat(wu.at("/email")).isEqualTo("wu@company.example");
        assertThat(wu.at("/superior/name")).isEqualTo("李强");
    }

    @Test
    void administratorsEndTheSessionsOfOthers() {
        var code = newTenant();
        var wu = signIn(code, "wu");
        var admin = signIn(code, "admin");
        var id = idOf(admin, "wu");
        assertThat(admin.get("/api/users/" + id + "/sessions")
                        .expect(200)
                        .json()
                        .path("sessions"))
                .hasSize(1);

        admin.delete("/api/users/" + id + "/sessions").expect(204);

        wu.get("/api/sessions").expectProblem(401, "sign_in_required");
    }

    static Map<String, Object> aUser(String login) {
        return Map.of("login", login, "name", "新人", "primaryRole", "salesperson");
    }

    static String idOf(HttpUser admin, String login) {
        for (var user : admin.get("/api/users").expect(200).json().path("users")) {
            if (user.path("login").asString().equals(login)) {
                return user.path("id").asString();
            }
        }
        throw new AssertionError("nobody is called " + login);
    }

    private static Reply change(HttpUser admin, String login, Object patch) {
        return admin.patch("/api/users/" + idOf(admin, login), patch);
    }
}
