package io.fangyuan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.identity.Token;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in with a password, over HTTP. */
class SignInTest extends ServerTest {
    private static final String WRONG = "not the password";

    @Test
    void aUserSignsInAndIsKnownFromThenOn() {
        var li = signIn("acme", "li");

        var session = li.get("/api/session").expect(200);

        assertThat(session.json().path("signedIn").asBoolean()).isTrue();
        assertThat(session.at("/kind")).isEqualTo("user");
        assertThat(session.at("/tenant/code")).isEqualTo("acme");
        assertThat(session.at("/user/name")).isEqualTo("李强");
    }

    @Test
    void nobodyIsKnownBeforeSigningIn() {
        var session = visitor().get("/api/session").expect(200);

        assertThat(session.json().path("signedIn").asBoolean()).isFalse();
        assertThat(session.at("/csrf")).isNotEmpty();
        visitor().get("/api/users").expectProblem(401, "sign_in_required");
    }

    @Test
    void codeLoginAndPasswordAreRefusedWithTheSameWords() {
        tenant("acme");

        var wrongPassword = visitor().trySignIn("acme", "wu", WRONG).expectProblem(401, "wrong_credentials");
        var wrongLogin = visitor().trySignIn("acme", "nobody", WRONG).expectProblem(401, "wrong_credentials");
        var wrongCode = visitor().trySignIn("nowhere", "wu", WRONG).expectProblem(401, "wrong_credentials");

        assertThat(wrongPassword.at("/title"))
                .isEqualTo(wrongLogin.at("/title"))
                .isEqualTo(wrongCode.at("/title"));
    }

    @Test
    void theRightPasswordDoesNotHelpAfterFiveFailures() {
        var code = newTenant();

        failFiveTimes(code, "li");

        visitor().trySignIn(code, "li", PASSWORD).expectProblem(401, "locked_out");
    }

    @Test
    void aLockOutPasses() {
        var code = newTenant();
        failFiveTimes(code, "li");

        clock.advance(Duration.ofSeconds(31));

        visitor().trySignIn(code, "li", PASSWORD).expect(200);
    }

    @Test
    void everyFurtherFailureLocksOutForLonger() {
        var code = newTenant();
        failFiveTimes(code, "li");
        clock.advance(Duration.ofSeconds(31));
        visitor().trySignIn(code, "li", WRONG).expectProblem(401, "wrong_credentials");

        clock.advance(Duration.ofSeconds(31));

        visitor().trySignIn(code, "li", PASSWORD).expectProblem(401, "locked_out");
    }

    @Test
    void aLoginThatDoesNotExistLocksOutLikeOneThatDoes() {
        var code = newTenant();

        failFiveTimes(code, "nobody");

        visitor().trySignIn(code, "nobody", WRONG).expectProblem(401, "locked_out");
    }

    @Test
    void signingInWithoutTheTokenAgainstForgeryIsRefused() {
        tenant("acme");

        visitor()
                .post("/api/session", Map.of("tenant", "acme", "login", "li", "password", PASSWORD))
                .expectProblem(403, "csrf_refused");
    }

    @Test
    void aChangeWithAnotherTokenAgainstForgeryIsRefused() {
        var li = signIn("acme", "li");

        li.with("X-CSRF-Token", "something else").delete("/api/session").expectProblem(403, "csrf_refused");
        li.with("X-CSRF-Token", "").delete("/api/session").expectProblem(403, "csrf_refused");
    }

    @Test
    void theTokenOfAVisitorIsWorthNothingAfterSigningIn() {
        var visitor = visitor().withCsrf();
        tenant("acme");

        visitor.trySignIn("acme", "li", PASSWORD).expect(200);

        visitor.delete("/api/session").expectProblem(403, "csrf_refused");
    }

    @Test
    void signingInChangesTheSession() {
        var li = signIn("acme", "li");
        var before = sessionCookie(li);

        li.trySignIn("acme", "li", PASSWORD).expect(200);

        assertThat(sessionCookie(li)).isNotEqualTo(before);
        visitor().with("Cookie", "FYSESSION=" + before).get("/api/sessions").expectProblem(401, "sign_in_required");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        tenant("acme");

        var reply = visitor().trySignIn("acme", "li", PASSWORD).expect(200);

        assertThat(reply.http().headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("FYSESSION=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void signingOutEndsTheSession() {
        var li = signIn("acme", "li");

        li.delete("/api/session").expect(204);

        li.get("/api/sessions").expectProblem(401, "sign_in_required");
        assertThat(li.get("/api/session").json().path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void peopleSeeWhereTheyAreSignedIn() {
        var code = newTenant();
        signIn(code, "zhou");
        var here = signIn(code, "zhou");

        var sessions = here.get("/api/sessions").expect(200).json().path("sessions");

        assertThat(sessions).hasSize(2).allSatisfy(session -> {
            assertThat(session.path("address").asString()).isEqualTo("127.0.0.1");
            assertThat(session.path("device").asString()).startsWith("Java-http-client");
            assertThat(Instant.parse(session.path("since").asString())).isBefore(Instant.now());
        });
        assertThat(sessions)
                .filteredOn(session -> session.path("current").asBoolean())
                .hasSize(1);
    }

    @Test
    void peopleEndASessionTheyLeftElsewhere() {
        var code = newTenant();
        var elsewhere = signIn(code, "zhou");
        var here = signIn(code, "zhou");
        var id = sessionOf(elsewhere, here);

        here.delete("/api/sessions/" + id).expect(204);

        elsewhere.get("/api/sessions").expectProblem(401, "sign_in_required");
        here.get("/api/sessions").expect(200);
        here.delete("/api/sessions/" + id).expectProblem(404, "not_found");
    }

    @Test
    void peopleChangeTheirPasswordAndAreSignedOutElsewhere() {
        var code = newTenant();
        var elsewhere = signIn(code, "wu");
        var wu = signIn(code, "wu");

        wu.post("/api/session/password", Map.of("present", WRONG, "password", "the next password"))
                .expectProblem(401, "wrong_credentials");
        wu.post("/api/session/password", Map.of("present", PASSWORD, "password", "short"))
                .expectProblem(422, "invalid_request");
        wu.post("/api/session/password", Map.of("present", PASSWORD, "password", "the next password"))
                .expect(200);

        wu.get("/api/sessions").expect(200);
        elsewhere.get("/api/sessions").expectProblem(401, "sign_in_required");
        visitor().trySignIn(code, "wu", "the next password").expect(200);
        visitor().trySignIn(code, "wu", PASSWORD).expectProblem(401, "wrong_credentials");
    }

    @Test
    void aSessionEndsAfterAWeekHoweverBusyItIs() {
        var li = signIn("acme", "li");

        clock.advance(Duration.ofDays(8));

        li.get("/api/sessions").expectProblem(401, "sign_in_required");
    }

    private void failFiveTimes(String code, String login) {
        for (int i = 0; i < 5; i++) {
            visitor().trySignIn(code, login, WRONG).expectProblem(401, "wrong_credentials");
        }
    }

    /** The id of the one's session among those of the same person that the other sees. */
    private static String sessionOf(HttpUser one, HttpUser other) {
        var session = new String(Base64.getDecoder().decode(sessionCookie(one)), StandardCharsets.UTF_8);
        assertThat(other.get("/api/sessions").expect(200).json().path("sessions"))
                .hasSize(2);
        return Token.hexHash(session).substring(0, 16);
    }

    /** The value of the session cookie, from the jar of the one who has it. */
    private static String sessionCookie(HttpUser user) {
        return user.cookie("FYSESSION");
    }
}
