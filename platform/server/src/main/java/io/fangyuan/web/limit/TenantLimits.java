package io.fangyuan.web.limit;

import io.fangyuan.identity.Principal;
import io.fangyuan.problem.Problem;
import io.fangyuan.web.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds every request of a tenant to the tenant's {@link RequestRate} and {@link RequestsAtOnce}. */
@Component
final class TenantLimits implements AsyncHandlerInterceptor, WebMvcConfigurer {
    private static final String SEAT = TenantLimits.class.getName();

    private final RequestRate rate;
    private final RequestsAtOnce atOnce;

    TenantLimits(RequestRate rate, RequestsAtOnce atOnce) {
        this.rate = rate;
        this.atOnce = atOnce;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    /** Throws {@link Problem} TOO_MANY_REQUESTS. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && SignedIn.principal().orElse(null) instanceof Principal.OfTenant principal) {
            rate.count(principal.tenant(), response);
            request.setAttribute(SEAT, atOnce.take(principal.tenant(), response));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        leave(request);
    }

    /** An event stream waits without a seat. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        leave(request);
    }

    private static void leave(HttpServletRequest request) {
        if (request.getAttribute(SEAT) instanceof Semaphore seats) {
            request.removeAttribute(SEAT);
            seats.release();
        }
    }
}
