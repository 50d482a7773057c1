package io.fangyuan.bench.handwritten;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.SaveMode;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions in PostgreSQL. Their use is noted once a minute, so that a request that reads need not write. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Sessions {

    @Bean
    SessionRepository<?> sessionRepository(DataSource dataSource) {
        var sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        sessions.setDefaultMaxInactiveInterval(Duration.ofHours(12));
        sessions.setSaveMode(SaveMode.ON_SET_ATTRIBUTE);
        sessions.setConversionService(textOnly());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return new Repository<>(sessions);
    }

    private static GenericConversionService textOnly() {
        var conversions = new GenericConversionService();
        conversions.addConverter(
                Object.class, byte[].class, value -> ((String) value).getBytes(StandardCharsets.UTF_8));
        conversions.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversions;
    }

    private record Repository<S extends Session>(SessionRepository<S> kept) implements SessionRepository<Coarse<S>> {
        @Override
        public Coarse<S> createSession() {
            return new Coarse<>(kept.createSession());
        }

        @Override
        public void save(Coarse<S> session) {
            kept.save(session.kept());
        }

        @Override
        public @Nullable Coarse<S> findById(String id) {
            S session = kept.findById(id);
            return session == null ? null : new Coarse<>(session);
        }

        @Override
        public void deleteById(String id) {
            kept.deleteById(id);
        }
    }

    private record Coarse<S extends Session>(S kept) implements Session {
        @Override
        public void setLastAccessedTime(Instant moment) {
            if (kept.getLastAccessedTime().plusSeconds(60).isBefore(moment)) {
                kept.setLastAccessedTime(moment);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
