package io.fangyuan.bench.handwritten;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The sign-in chain: a session cookie, a token against forgery that lives in the session, the usual headers. */
@Configuration(proxyBeanMethods = false)
class Security {
    static final String PERSON = "person";
    private static final String CSRF = "csrf";

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/session", "/actuator/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(new SessionContexts()))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers("/api/session"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** Reads from the session who signed in; only {@link SessionController} writes it. */
    private static final class SessionContexts implements SecurityContextRepository {
        @Override
        @SuppressWarnings("deprecation") // the method to implement; callers use loadDeferredContext
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            String text = text(holder.getRequest());
            return text == null
                    ? new SecurityContextImpl()
                    : new SecurityContextImpl(new SignedIn(SignedIn.Person.read(text)));
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return text(request) != null;
        }

        private static @Nullable String text(HttpServletRequest request) {
            var session = request.getSession(false);
            return session == null ? null : (String) session.getAttribute(PERSON);
        }
    }

    private static final class SessionTokens implements CsrfTokenRepository {
        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return token(newToken());
        }

        @Override
        public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            var session = request.getSession(false);
            if (session != null && token != null) {
                session.setAttribute(CSRF, token.getToken());
            }
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest request) {
            var session = request.getSession(false);
            String kept = session == null ? null : (String) session.getAttribute(CSRF);
            return kept == null ? null : token(kept);
        }

        private static CsrfToken token(String value) {
            return new DefaultCsrfToken("X-CSRF-Token", "_csrf", value);
        }
    }

    /** Lets the session's requests change things; returns the token they must carry. */
    static String startForgeryProtection(HttpSession session) {
        String token = newToken();
        session.setAttribute(CSRF, token);
        return token;
    }

    private static String newToken() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
