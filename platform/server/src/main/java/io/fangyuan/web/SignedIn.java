package io.fangyuan.web;

import io.fangyuan.identity.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A principal as Spring Security carries it. It has no authorities: rights are looked up anew for every request. */
public final class SignedIn extends AbstractAuthenticationToken {
    private final transient Principal principal;

    public SignedIn(Principal principal) {
        super(List.of());
        this.principal = principal;
        setAuthenticated(true);
    }

    /**
     * Who makes the running request, if they have signed in. Spring Security may have rewrapped the authentication, so it
     * is asked for its principal.
     */
    public static Optional<Principal> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(Principal.class::isInstance)
                .map(Principal.class::cast);
    }

    @Override
    public Principal getPrincipal() {
        return principal;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
