package io.fangyuan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links that let people set their password once. */
class OneTimeLinkTest extends ServerTest {
    private static final String CHOSEN = "a password of my own";

    @Test
    void aNewUserSetsAPasswordAndIsSignedIn() {
        var code = newTenant();
        var token = linkForNewUser(code);

        assertThat(visitor().get("/api/session/link/" + token).expect(200).at("/userName"))
                .isEqualTo("新人");
        var session = use(token, CHOSEN).expect(200);

        assertThat(session.at("/user/name")).isEqualTo("新人");
        visitor().trySignIn(code, "newcomer", CHOSEN).expect(200);
    }

    @Test
    void aLinkWorksOnce() {
        var token = linkForNewUser(newTenant());
        use(token, CHOSEN).expect(200);

        use(token, "another password").expectProblem(410, "link_expired");
        visitor().get("/api/session/link/" + token).expectProblem(410, "link_expired");
    }

    @Test
    void aLinkExpires() {
        var token = linkForNewUser(newTenant());

        clock.advance(Duration.ofDays(3).plusSeconds(1));

        use(token, CHOSEN).expectProblem(410, "link_expired");
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var code = newTenant();
        var token = linkForNewUser(code);
        var admin = signIn(code, "admin");
        var id = newcomer(admin.get("/api/users").expect(200));

        admin.post("/api/users/" + id + "/link", "{}").expect(200);

        use(token, CHOSEN).expectProblem(410, "link_expired");
    }

    @Test
    void aPasswordThatWillNotDoLeavesTheLinkUnused() {
        var token = linkForNewUser(newTenant());

        use(token, "short").expectProblem(422, "invalid_request").expectError("/password", "too_short");
        use(token, "0123456789").expectProblem(422, "invalid_request").expectError("/password", "password_too_common");

        use(token, CHOSEN).expect(200);
    }

    @Test
    void usingALinkEndsTheSessionsThatWereOpen() {
        var code = newTenant();
        var wu = signIn(code, "wu");
        var admin = signIn(code, "admin");
        var id = idOf(admin.get("/api/users").expect(200), "wu");
        var token = tokenOf(
                admin.post("/api/users/" + id + "/link", "{}").expect(200).at("/url"));

        use(token, CHOSEN).expect(200);

        wu.get("/api/sessions").expectProblem(401, "sign_in_required");
    }

    private String linkForNewUser(String code) {
        var created = signIn(code, "admin")
                .post("/api/users", Map.of("login", "newcomer", "name", "新人", "primaryRole", "salesperson"))
                .expect(201);
        return tokenOf(created.at("/link/url"));
    }

    private Reply use(String token, String password) {
        return visitor().withCsrf().post("/api/session/link", Map.of("token", token, "password", password));
    }

    private static String tokenOf(String url) {
        assertThat(url).contains("/app/link?token=");
        return url.substring(url.indexOf('=') + 1);
    }

    private static String newcomer(Reply users) {
        return idOf(users, "newcomer");
    }

    private static String idOf(Reply users, String login) {
        for (var user : users.json().path("users")) {
            if (user.path("login").asString().equals(login)) {
                return user.path("id").asString();
            }
        }
        throw new AssertionError("nobody is called " + login);
    }
}
