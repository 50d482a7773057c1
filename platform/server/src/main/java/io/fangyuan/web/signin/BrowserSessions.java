package io.fangyuan.web.signin;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions in the database, as {@link BrowserSession}s. */
record BrowserSessions<S extends Session>(FindByIndexNameSessionRepository<S> kept)
        implements FindByIndexNameSessionRepository<BrowserSession<S>> {

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
        return session == null ? null : new BrowserSession<>(session);
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
