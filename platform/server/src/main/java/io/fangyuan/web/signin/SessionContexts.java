package io.fangyuan.web.signin;

import io.fangyuan.identity.Principal;
import io.fangyuan.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Reads from the session who signed in. Nothing is ever saved here: only {@link Sessions} begins a session. */
@Component
final class SessionContexts implements SecurityContextRepository {
    static final String PRINCIPAL = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private static final Duration LONGEST = Duration.ofDays(7);

    private final Clock clock;

    SessionContexts(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // the method to implement; callers use loadDeferredContext
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return principal(holder.getRequest())
                .map(SignedIn::new)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return principal(request).isPresent();
    }

    private Optional<Principal> principal(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(this::isYoung)
                .map(session -> session.getAttribute(PRINCIPAL))
                .flatMap(text -> PrincipalText.read((String) text));
    }

    /** However busy a session is, after a week somebody has to sign in again. */
    private boolean isYoung(HttpSession session) {
        var age = Duration.between(Instant.ofEpochMilli(session.getCreationTime()), clock.instant());
        return age.compareTo(LONGEST) < 0;
    }
}
