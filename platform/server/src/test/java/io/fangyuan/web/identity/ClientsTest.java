package io.fangyuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Programs that act for a tenant with OAuth 2 client credentials. */
class ClientsTest extends ServerTest {

    @Test
    void aProgramGetsATokenAndActsWithTheRightsOfItsUser() {
        var client = newClient(as("acme", "admin"));

        var token = token(client.at("/clientId"), client.at("/secret")).expect(200);

        assertThat(token.json().path("expires_in").asInt()).isBetween(3500, 3600);
        bearer(token.at("/access_token")).get("/api/users").expect(200);
    }

    @Test
    void aProgramIsNotTakenForThePersonItActsFor() {
        var tenant = tenant(newTenant());
        var admin = signIn(tenant.code(), "admin");
        var client = newClient(admin);
        var program = bearer(token(client.at("/clientId"), client.at("/secret")).at("/access_token"));

        var ofPerson = create(admin, "人建的客户");
        var ofProgram = create(program, "程序建的客户");
        program.post("/api/departments", Map.of("name", "程序建的部门")).expect(201);

        assertThat(ofProgram).isNotEqualTo(ofPerson);
        assertThat(actors(tenant, "department.created")).containsExactly("client:" + client.at("/clientId"));
    }

    private static String create(HttpUser user, String name) {
        return user.with("Idempotency-Key", "the-same")
                .post("/api/objects/customer/records", Map.of("values", Map.of("name", name)))
                .expect(201)
                .at("/id");
    }

    private static List<String> actors(Tenant tenant, String action) {
        return Jdbi.create(DATABASE.superuser())
                .withHandle(handle -> handle.createQuery(
                                "select actor from %s.audit where tenant_id = :tenant and action = :action"
                                        .formatted(tenant.cell()))
                        .bind("tenant", tenant.id().value())
                        .bind("action", action)
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void aProgramNeedsNoTokenAgainstForgery() {
        var client = newClient(as("acme", "admin"));
        var program = bearer(token(client.at("/clientId"), client.at("/secret")).at("/access_token"));

        program.post("/api/users", "{}").expectProblem(422, "invalid_request");
    }

    @Test
    void aDisabledProgramIsRefusedAtTheNextRequest() {
        var admin = signIn(newTenant(), "admin");
        var client = newClient(admin);
        var program = bearer(token(client.at("/clientId"), client.at("/secret")).at("/access_token"));
        program.get("/api/users").expect(200);

        admin.patch("/api/clients/" + client.at("/clientId"), "{\"active\":false}")
                .expect(204);

        program.get("/api/users").expectProblem(401, "sign_in_required");
        token(client.at("/clientId"), client.at("/secret")).expect(401);
    }

    @Test
    void aDeletedProgramIsGone() {
        var admin = signIn(newTenant(), "admin");
        var client = newClient(admin);
        var program = bearer(token(client.at("/clientId"), client.at("/secret")).at("/access_token"));

        admin.delete("/api/clients/" + client.at("/clientId")).expect(204);

        program.get("/api/users").expectProblem(401, "sign_in_required");
        assertThat(admin.get("/api/clients").expect(200).json().path("clients")).isEmpty();
    }

    @Test
    void aProgramOfAnotherTenantIsOutOfReach() {
        var foreign = newClient(as("globex", "admin")).at("/clientId");

        as("acme", "admin").delete("/api/clients/" + foreign).expectProblem(404, "not_found");
        as("acme", "admin")
                .patch("/api/clients/" + foreign, "{\"active\":false}")
                .expectProblem(404, "not_found");
    }

    @Test
    void aWrongSecretGetsNoToken() {
        var client = newClient(as("acme", "admin"));

        var refused = token(client.at("/clientId"), "something else").expect(401);

        assertThat(refused.at("/error")).isEqualTo("invalid_client");
    }

    @Test
    void aTokenNobodyIssuedIsRefused() {
        var refused =
                bearer("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.").get("/api/users").expectProblem(401, "sign_in_required");

        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void theSecretIsShownOnceAndNeverAgain() {
        var admin = as("acme", "admin");
        var client = newClient(admin);

        assertThat(admin.get("/api/clients").expect(200).text())
                .contains(client.at("/clientId"))
                .doesNotContain(client.at("/secret"));
    }

    private static Reply newClient(HttpUser admin) {
        return admin.post("/api/clients", Map.of("name", "ERP")).expect(201);
    }

    private Reply token(String clientId, String secret) {
        var basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return visitor().with("Authorization", "Basic " + basic).form("/oauth2/token", "grant_type=client_credentials");
    }

    private HttpUser bearer(String token) {
        return visitor().with("Authorization", "Bearer " + token);
    }
}
