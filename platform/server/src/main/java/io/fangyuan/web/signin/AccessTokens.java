package io.fangyuan.web.signin;

import io.fangyuan.identity.Principal;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.SignedIn;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** What an access token says: which client, of which tenant, acting as whom. Whether it still may is asked every time. */
final class AccessTokens {
    private static final String TENANT = "tenant";
    private static final String USER = "user";

    private AccessTokens() {}

    /** Adds our claims to a token that is being made. */
    static void describe(JwtEncodingContext token) {
        var principal = RegisteredClients.principal(token.getRegisteredClient());
        token.getClaims()
                .claim(TENANT, principal.tenant().value())
                .claim(USER, principal.user().toString());
    }

    /** Who comes with a token whose signature and times were checked. */
    static SignedIn read(Jwt token) {
        var tenant = new TenantId(AccessTokens.<Long>claim(token, TENANT).intValue());
        var user = RecordId.parse(claim(token, USER));
        return new SignedIn(new Principal.ApiClient(tenant, claim(token, JwtClaimNames.SUB), user));
    }

    private static <T> T claim(Jwt token, String name) {
        T value = token.getClaim(name);
        return Objects.requireNonNull(value, "a token of ours has the claim");
    }
}
