package io.fangyuan.web.signin;

import io.fangyuan.identity.Token;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The token a page must send along with every change. Of people who have signed in it lives in their session; before that
 * in a cookie, so that visitors leave no rows behind.
 */
@Component
final class CsrfTokens implements CsrfTokenRepository {
    private static final String HEADER = "X-CSRF-Token";
    private static final String PARAMETER = "_csrf";
    private static final String ATTRIBUTE = "csrf";
    private static final String COOKIE = "FYCSRF";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Token.random());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request).toString());
        } else if (token != null) {
            session.setAttribute(ATTRIBUTE, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return fromSession(request.getSession(false))
                .or(() -> fromCookie(request))
                .map(CsrfTokens::token)
                .orElse(null);
    }

    private static Optional<String> fromSession(@Nullable HttpSession session) {
        return Optional.ofNullable(session).map(kept -> (String) kept.getAttribute(ATTRIBUTE));
    }

    private static Optional<String> fromCookie(HttpServletRequest request) {
        return request.getSession(false) != null
                ? Optional.empty()
                : Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }

    private static ResponseCookie cookie(@Nullable CsrfToken token, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(token == null ? 0 : -1)
                .build();
    }
}
