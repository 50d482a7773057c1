package io.fangyuan.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a session's id from its cookie, until the reply is under way. Spring Session asks again after that, which would be
 * another look into the database for nothing, and its failure would spoil a reply that was given.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class SessionIds extends OncePerRequestFilter implements HttpSessionIdResolver {
    private static final String REPLY = SessionIds.class.getName();

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionIds(CookieSerializer cookie) {
        cookies.setCookieSerializer(cookie);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(REPLY, response);
        chain.doFilter(request, response);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return isUnderWay(request) ? List.of() : cookies.resolveSessionIds(request);
    }

    private static boolean isUnderWay(HttpServletRequest request) {
        return request.getAttribute(REPLY) instanceof HttpServletResponse reply && reply.isCommitted();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        cookies.setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
