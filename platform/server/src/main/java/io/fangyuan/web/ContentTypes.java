package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that do not say what their body is: by no media type, or by one that stands for many. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ContentTypes extends OncePerRequestFilter {
    private final ProblemWriter problems;

    ContentTypes(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOne(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            problems.write(new Problem(ProblemCode.UNSUPPORTED_MEDIA_TYPE), request, response);
        }
    }

    private static boolean isOne(@Nullable String type) {
        try {
            return type == null || type.isBlank() || new MediaType(MimeTypeUtils.parseMimeType(type)).isConcrete();
        } catch (InvalidMimeTypeException _) {
            return false;
        }
    }
}
