package io.fangyuan.web.signin;

import io.fangyuan.identity.OwnPassword;
import io.fangyuan.identity.Principal;
import io.fangyuan.identity.SignIn;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final OwnPassword passwords;
    private final SignInRate rate;
    private final Sessions sessions;
    private final SessionReplies replies;

    SessionController(
            SignIn signIn, OwnPassword passwords, SignInRate rate, Sessions sessions, SessionReplies replies) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.rate = rate;
        this.sessions = sessions;
        this.replies = replies;
    }

    /** @param tenant the code of the company, "" for the staff of resellers */
    record Credentials(String tenant, String login, String password) {}

    record NewPassword(String token, String password) {}

    record PasswordBody(String present, String password) {}

    @GetMapping
    SessionReply session(CsrfToken token) {
        return replies.now(token.getToken());
    }

    @PostMapping
    SessionReply signIn(
            @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        rate.count(request.getRemoteAddr());
        return begin(
                signIn.check(credentials.tenant(), credentials.login(), credentials.password()), request, response);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        sessions.end(request);
    }

    @GetMapping("/link/{token}")
    OwnPassword.Greeting link(@PathVariable String token) {
        return passwords.greet(token);
    }

    /** Sets the password, ends whatever sessions there were, and signs in. */
    @PostMapping("/link")
    SessionReply useLink(@RequestBody NewPassword body, HttpServletRequest request, HttpServletResponse response) {
        rate.count(request.getRemoteAddr());
        var principal = passwords.setByLink(body.token(), body.password());
        sessions.endAll(principal);
        return begin(principal, request, response);
    }

    /** Changes the password of who has signed in, ends all their sessions and begins a new one here. */
    @PostMapping("/password")
    SessionReply changePassword(
            @RequestBody PasswordBody body, HttpServletRequest request, HttpServletResponse response) {
        var principal = SignedIn.principal().orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_REQUIRED));
        rate.count(request.getRemoteAddr());
        passwords.change(principal, body.present(), body.password());
        sessions.endAll(principal);
        return begin(principal, request, response);
    }

    private SessionReply begin(Principal principal, HttpServletRequest request, HttpServletResponse response) {
        return replies.now(sessions.begin(principal, request, response));
    }
}
