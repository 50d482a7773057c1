package io.fangyuan.bench.handwritten;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the request, as Spring Security carries it. */
final class SignedIn extends AbstractAuthenticationToken {
    private final transient Person person;

    /** @param role {@code administration}, {@code salesManager} or {@code salesperson} */
    record Person(int tenant, long id, String role, String name) {

        /** As a session keeps it. */
        String text() {
            return tenant + ":" + id + ":" + role + ":" + name;
        }

        static Person read(String text) {
            var parts = text.split(":", 4);
            return new Person(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]);
        }

        boolean seesAll() {
            return role.equals("administration");
        }
    }

    SignedIn(Person person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    static Person person() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return signedIn.person;
        }
        throw new Refusal(401, "sign_in_required");
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
