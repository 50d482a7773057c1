package io.fangyuan.web.signin;

import io.fangyuan.identity.FirstSignIn;
import io.fangyuan.identity.Principal;
import io.fangyuan.identity.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of a browser. */
@RestController
@RequestMapping("/api/session")
final class SessionController {
    private final SignIn signIn;
    private final FirstSignIn firstSignIn;
    private final Sessions sessions;
    private final SessionReplies replies;

    SessionController(SignIn signIn, FirstSignIn firstSignIn, Sessions sessions, SessionReplies replies) {
        this.signIn = signIn;
        this.firstSignIn = firstSignIn;
        this.sessions = sessions;
        this.replies = replies;
    }

    /** @param tenant the code of the company, "" for the staff of resellers */
    record Credentials(String tenant, String login, String password) {
        Credentials {
            tenant = Objects.requireNonNullElse(tenant, "");
            login = Objects.requireNonNullElse(login, "");
            password = Objects.requireNonNullElse(password, "");
        }
    }

    record NewPassword(String token, String password) {
        NewPassword {
            token = Objects.requireNonNullElse(token, "");
            password = Objects.requireNonNullElse(password, "");
        }
    }

    @GetMapping
    SessionReply session(CsrfToken token, HttpServletRequest request) {
        return replies.now(token.getToken());
    }

    @PostMapping
    SessionReply signIn(
            @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        return begin(
                signIn.check(credentials.tenant(), credentials.login(), credentials.password()), request, response);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        sessions.end(request);
    }

    @GetMapping("/link/{token}")
    FirstSignIn.Greeting link(@PathVariable String token) {
        return firstSignIn.greet(token);
    }

    /** Sets the password, ends whatever sessions there were, and signs in. */
    @PostMapping("/link")
    SessionReply useLink(@RequestBody NewPassword body, HttpServletRequest request, HttpServletResponse response) {
        var principal = firstSignIn.setPassword(body.token(), body.password());
        sessions.endAll(principal);
        return begin(principal, request, response);
    }

    private SessionReply begin(Principal principal, HttpServletRequest request, HttpServletResponse response) {
        return replies.now(sessions.begin(principal, request, response));
    }
}
