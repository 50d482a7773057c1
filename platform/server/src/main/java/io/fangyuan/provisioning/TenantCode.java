package io.fangyuan.provisioning;

import io.fangyuan.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which codes a tenant may have: they are typed at sign-in and may one day be names of hosts. */
final class TenantCode {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{2,30}");
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "accounts",
            "actuator",
            "admin",
            "administrator",
            "api",
            "app",
            "apps",
            "assets",
            "auth",
            "billing",
            "blog",
            "cdn",
            "control",
            "docs",
            "events",
            "fangyuan",
            "files",
            "ftp",
            "health",
            "help",
            "imap",
            "internal",
            "login",
            "logout",
            "mail",
            "metrics",
            "news",
            "null",
            "oauth",
            "oauth2",
            "operator",
            "platform",
            "pop",
            "public",
            "register",
            "reseller",
            "resellers",
            "root",
            "security",
            "session",
            "shop",
            "signin",
            "signup",
            "smtp",
            "static",
            "status",
            "support",
            "system",
            "tenant",
            "tenants",
            "undefined",
            "users",
            "webmail",
            "www");

    private TenantCode() {}

    /** What is wrong with the code; whether it is taken is for the directory to say. */
    static List<Violation> check(String code) {
        if (!FORM.matcher(code).matches() || code.endsWith("-") || code.contains("--")) {
            return List.of(Violation.of("/code", "code_form", Map.of()));
        }
        return RESERVED.contains(code)
                ? List.of(Violation.of("/code", "code_reserved", Map.of("code", code)))
                : List.of();
    }
}
