package io.fangyuan.web.signin;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.ResellerStaff;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.identity.Viewers;
import io.fangyuan.problem.Problem;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.web.SignedIn;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a page who has signed in, and only if they still may act. */
@Component
final class SessionReplies {
    private final Viewers viewers;
    private final ResellerStaff staff;
    private final TenantDirectory directory;

    SessionReplies(Viewers viewers, ResellerStaff staff, TenantDirectory directory) {
        this.viewers = viewers;
        this.staff = staff;
        this.directory = directory;
    }

    /** The session as it is; anonymous when who signed in may no longer act. */
    SessionReply now(String token) {
        try {
            return SignedIn.principal()
                    .flatMap(principal -> reply(principal, token))
                    .orElseGet(() -> SessionReply.anonymous(token));
        } catch (Problem refused) {
            return switch (refused.code()) {
                case SIGN_IN_REQUIRED, TENANT_NOT_ACTIVE -> SessionReply.anonymous(token);
                default -> throw refused;
            };
        }
    }

    private Optional<SessionReply> reply(Principal principal, String token) {
        return switch (principal) {
            case Principal.TenantUser user -> Optional.of(ofUser(user, token));
            case Principal.ResellerUser member -> Optional.of(ofStaff(member, token));
            case Principal.ApiClient _ -> Optional.empty();
        };
    }

    private SessionReply ofUser(Principal.TenantUser principal, String token) {
        User user = TenantContext.call(principal.tenant(), () -> viewers.asChecked(principal, null, Viewer::user));
        var tenant = directory.get(principal.tenant());
        return new SessionReply(
                true,
                token,
                SessionReply.Kind.USER,
                new SessionReply.TenantReply(tenant.code(), tenant.name()),
                person(user.id().toString(), user.name(), user.locale()));
    }

    private SessionReply ofStaff(Principal.ResellerUser principal, String token) {
        var member = staff.require(principal);
        return new SessionReply(
                true,
                token,
                SessionReply.Kind.RESELLER,
                null,
                person(Long.toString(member.id()), member.name(), member.locale()));
    }

    private static SessionReply.UserReply person(String id, String name, Locale locale) {
        return new SessionReply.UserReply(id, name, locale.toLanguageTag());
    }
}
