package io.fangyuan.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The sessions in the database, as {@link BrowserSession}s. That one is used is noted once a minute, so that a request that
 * reads does not have to write, and when it is found, before any work: then a failure to note it undoes nothing.
 */
record BrowserSessions<S extends Session>(FindByIndexNameSessionRepository<S> kept)
        implements FindByIndexNameSessionRepository<BrowserSession<S>> {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    @Override
    public BrowserSession<S> createSession() {
        return new BrowserSession<>(kept.createSession());
    }

    @Override
    public void save(BrowserSession<S> session) {
        kept.save(session.kept());
    }

    @Override
    public @Nullable BrowserSession<S> findById(String id) {
        S session = kept.findById(id);
        if (session == null) {
            return null;
        }
        noteUse(session, Instant.now());
        return new BrowserSession<>(session);
    }

    private void noteUse(S session, Instant now) {
        if (Duration.between(session.getLastAccessedTime(), now).compareTo(PRECISION) >= 0) {
            session.setLastAccessedTime(now);
            kept.save(session);
        }
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, BrowserSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        return kept.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BrowserSession<>(entry.getValue())));
    }
}
