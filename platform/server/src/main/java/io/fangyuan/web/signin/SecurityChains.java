package io.fangyuan.web.signin;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Which requests are heard: tokens for programs, then the API, then the pages. The first chain that matches decides. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {
    private static final String[] TOKEN_PATHS = {
        "/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server"
    };
    private static final String NOTHING_MAY_LOAD = "default-src 'none'; frame-ancestors 'none'";

    private final ProblemWriter problems;

    SecurityChains(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Requests are measured as wholes; an observation around each filter of each request is measured by nobody. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http) {
        http.securityMatcher(TOKEN_PATHS)
                .oauth2AuthorizationServer(_ -> {})
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> secure(headers));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, SessionContexts sessions, CsrfTokens csrf) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/api/session", "/api/session/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository(), sessions)))
                .csrf(tokens -> tokens.csrfTokenRepository(csrf)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(this::refuseToken)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(AccessTokens::read)))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(this::askToSignIn).accessDeniedHandler(this::refuseAccess))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> secure(headers));
        return http.build();
    }

    /** What is left is read by everybody, but for the metrics: the pages themselves hold nothing of a tenant. */
    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http, @Value("${fangyuan.metrics-from}") List<IpAddressMatcher> metricsFrom) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((_, context) -> new AuthorizationDecision(
                                metricsFrom.stream().anyMatch(from -> from.matches(context.getRequest()))))
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(this::refuseMethod).accessDeniedHandler(this::refuseMethod))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> secure(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable));
        return http.build();
    }

    /** What is not a page must not act as one; the pages themselves say what they may load. */
    private static HeadersConfigurer<HttpSecurity> secure(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(NOTHING_MAY_LOAD))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        problems.write(new Problem(ProblemCode.SIGN_IN_REQUIRED), request, response);
    }

    private void refuseToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String error = refused instanceof OAuth2AuthenticationException token
                ? "Bearer error=\"" + token.getError().getErrorCode() + "\""
                : "Bearer";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, error);
        askToSignIn(request, response, refused);
    }

    private void refuseAccess(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var code = refused instanceof CsrfException ? ProblemCode.CSRF_REFUSED : ProblemCode.FORBIDDEN;
        problems.write(new Problem(code), request, response);
    }

    private void refuseMethod(HttpServletRequest request, HttpServletResponse response, Exception refused)
            throws IOException {
        problems.write(new Problem(ProblemCode.NOT_FOUND), request, response);
    }
}
