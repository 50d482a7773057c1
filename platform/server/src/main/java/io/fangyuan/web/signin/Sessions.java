package io.fangyuan.web.signin;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Token;
import io.fangyuan.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins, lists and ends the browser sessions of people. */
@Component
public final class Sessions {
    private static final String DEVICE = "device";
    private static final String ADDRESS = "address";
    private static final int MAX_DEVICE = 200;
    private static final int PUBLIC_ID = 16;

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final CsrfTokens csrf;

    Sessions(FindByIndexNameSessionRepository<?> repository, CsrfTokens csrf) {
        this.repository = repository;
        this.csrf = csrf;
    }

    /**
     * A session as its owner sees it.
     *
     * @param id names it without giving it away: no cookie can be made from it
     * @param device what the browser said it is
     * @param current whether it is the one that asks
     */
    public record Open(String id, Instant since, Instant lastUsed, String device, String address, boolean current) {}

    /** Signs {@code principal} in: a new session whatever there was before, and the new token against forgery. */
    String begin(Principal principal, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(SessionContexts.PRINCIPAL, PrincipalText.write(principal));
        session.setAttribute(DEVICE, device(request));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        var token = csrf.generateToken(request);
        csrf.saveToken(token, request, response);
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(principal)));
        return token.getToken();
    }

    /** Ends the session of the request, if there is one. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** The open sessions of a person who asks, the one used last first. */
    public List<Open> of(Principal principal, HttpServletRequest request) {
        var here = request.getSession(false);
        return sessions(principal).stream()
                .map(session -> open(session, here != null && here.getId().equals(session.getId())))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    /** Ends all sessions of a person; answers how many there were. */
    public int endAll(Principal principal) {
        return end(principal, _ -> true);
    }

    /** Ends one session of a person; answers whether there was one with this id. */
    public boolean end(Principal principal, String id) {
        return end(principal, session -> publicId(session).equals(id)) > 0;
    }

    private int end(Principal principal, Predicate<Session> which) {
        var ended =
                sessions(principal).stream().filter(which).map(Session::getId).toList();
        ended.forEach(repository::deleteById);
        return ended.size();
    }

    private Collection<? extends Session> sessions(Principal principal) {
        return repository.findByPrincipalName(PrincipalText.write(principal)).values();
    }

    private static Open open(Session session, boolean current) {
        return new Open(
                publicId(session),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getAttributeOrDefault(DEVICE, ""),
                session.getAttributeOrDefault(ADDRESS, ""),
                current);
    }

    private static String publicId(Session session) {
        return Token.hexHash(session.getId()).substring(0, PUBLIC_ID);
    }

    private static String device(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), MAX_DEVICE));
    }
}
