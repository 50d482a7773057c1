package io.fangyuan.bench.handwritten;

import jakarta.servlet.http.HttpServletRequest;
import org.jdbi.v3.core.Jdbi;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signs people in. */
@RestController
@RequestMapping("/api/session")
final class SessionController {
    private final Jdbi jdbi;
    private final PasswordEncoder passwords;

    SessionController(Jdbi jdbi, PasswordEncoder passwords) {
        this.jdbi = jdbi;
        this.passwords = passwords;
    }

    record Credentials(String tenant, String login, String password) {}

    record Reply(String csrf) {}

    private record Found(SignedIn.Person person, String passwordHash) {}

    @PostMapping
    Reply signIn(@RequestBody Credentials credentials, HttpServletRequest request) {
        Found found = find(credentials);
        if (!passwords.matches(credentials.password(), found.passwordHash())) {
            throw new Refusal(401, "wrong_credentials");
        }
        var session = request.getSession(true);
        session.setAttribute(Security.PERSON, found.person().text());
        return new Reply(Security.startForgeryProtection(session));
    }

    private Found find(Credentials credentials) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select u.tenant_id, u.id, u.role, u.name, u.password_hash
                        from app_user u
                        join tenant t on t.id = u.tenant_id
                        where t.code = :tenant and lower(u.login) = lower(:login) and u.active
                        """)
                .bind("tenant", credentials.tenant())
                .bind("login", credentials.login())
                .map((row, _) -> new Found(
                        new SignedIn.Person(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4)),
                        row.getString(5)))
                .findOne()
                .orElseThrow(() -> new Refusal(401, "wrong_credentials")));
    }
}
