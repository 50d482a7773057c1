package io.fangyuan.web;

import io.fangyuan.identity.Principal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id that its log lines, its reply and a problem report share; keeps a caller's W3C one. The names
 * are those of the Elastic Common Schema, and last until the request has ended, so that its failure is told with them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Trace extends OncePerRequestFilter {
    private static final String KEY = "trace.id";
    private static final String TENANT = "tenant.id";
    private static final String USER = "user.id";
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The id of the running request, "" outside of one. */
    static String current() {
        String id = MDC.get(KEY);
        return id == null ? "" : id;
    }

    /** Names in the log, until the running request ends, who makes it. */
    static void by(Principal.OfTenant principal) {
        MDC.put(TENANT, principal.tenant().toString());
        MDC.put(USER, principal.user().toString());
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = enter(request, response)) {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TENANT);
            MDC.remove(USER);
        }
    }

    /** Until it is closed, what this thread says is about the request. */
    static MDC.MDCCloseable enter(HttpServletRequest request, HttpServletResponse response) {
        String id = idOf(request);
        response.setHeader("X-Trace-Id", id);
        return MDC.putCloseable(KEY, id);
    }

    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String earlier) {
            return earlier;
        }
        String id = read(request.getHeader("traceparent"));
        request.setAttribute(KEY, id);
        return id;
    }

    private static String read(@Nullable String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() ? matcher.group(1) : random();
    }

    private static String random() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
