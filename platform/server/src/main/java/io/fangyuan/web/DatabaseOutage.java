package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.GivenUp;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sessions lie in the database too: where they cannot be had the request never comes to a controller. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class DatabaseOutage extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutage.class);

    private final ProblemWriter problems;

    DatabaseOutage(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !isOutage(failure)) {
                throw failure;
            }
            LOG.warn("the database gave a request up", failure);
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(new Problem(ProblemCode.UNAVAILABLE), request, response);
        }
    }

    /** Whether the database failed rather than the request or our code. */
    static boolean isOutage(Exception failure) {
        return Stream.iterate((Throwable) failure, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof GivenUp
                        || each instanceof DataAccessException
                        || each instanceof TransactionException);
    }
}
