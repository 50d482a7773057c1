package io.fangyuan.web.signin;

import io.fangyuan.identity.Principal;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.util.Optional;

/** A principal as a session keeps it: a short text that outlives every change of our classes. */
final class PrincipalText {
    private static final String USER = "user";
    private static final String RESELLER = "reseller";

    private PrincipalText() {}

    static String write(Principal principal) {
        return switch (principal) {
            case Principal.TenantUser(var tenant, var user) -> USER + ":" + tenant + ":" + user;
            case Principal.ResellerUser(var reseller, var user) -> RESELLER + ":" + reseller + ":" + user;
            case Principal.ApiClient client ->
                throw new IllegalArgumentException("a program has no session: " + client);
        };
    }

    /** Reads {@link #write}; empty for a text from another time. */
    static Optional<Principal> read(String text) {
        var parts = text.split(":");
        if (parts.length != 3) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case USER ->
                Optional.of(
                        new Principal.TenantUser(new TenantId(Integer.parseInt(parts[1])), RecordId.parse(parts[2])));
            case RESELLER ->
                Optional.of(new Principal.ResellerUser(Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
            default -> Optional.empty();
        };
    }
}
