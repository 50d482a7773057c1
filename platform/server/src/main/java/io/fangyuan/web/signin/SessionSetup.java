package io.fangyuan.web.signin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.SaveMode;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Browser sessions in PostgreSQL, so that every node knows them and anybody's can be ended. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionSetup {
    static final String COOKIE = "FYSESSION";

    private static final Duration IDLE = Duration.ofHours(12);

    /**
     * Outside of transactions: each statement stands for itself, and a session whose attributes were lost to a crash is
     * merely signed out.
     */
    @Bean
    JdbcSessions storedSessions(DataSource dataSource) {
        var sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        sessions.setTableName("control.spring_session");
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setSaveMode(SaveMode.ON_SET_ATTRIBUTE);
        sessions.setConversionService(textOnly());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return new JdbcSessions(sessions);
    }

    @Bean
    FindByIndexNameSessionRepository<?> sessionRepository(JdbcSessions stored) {
        return new BrowserSessions<>(stored.repository());
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** What a session keeps is text; nothing of Java's own serialization is ever read back. */
    private static ConversionService textOnly() {
        var conversions = new GenericConversionService();
        conversions.addConverter(
                Object.class, byte[].class, value -> ((String) value).getBytes(StandardCharsets.UTF_8));
        conversions.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversions;
    }
}
