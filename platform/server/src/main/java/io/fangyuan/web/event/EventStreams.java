package io.fangyuan.web.event;

import io.fangyuan.identity.Principal;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * The pages of this node that listen. A stream ends after a while and the browser opens another, so that nobody listens
 * for long who may not sign in any more. All end first when the node stops, because it waits for open requests.
 */
@Component
final class EventStreams implements SmartLifecycle {
    private static final long LIFE_MILLIS = Duration.ofMinutes(15).toMillis();
    private static final int MOST_OF_A_TENANT = 5_000;

    private final Map<TenantId, Set<Listener>> streams = new ConcurrentHashMap<>();
    private final Readers readers;
    private volatile boolean running;

    EventStreams(Readers readers) {
        this.readers = readers;
    }

    /** A page, whose it is, and the record on it. */
    private record Listener(Principal.OfTenant principal, Optional<ShownRecord> shown, SseEmitter stream) {}

    /** A stream for one page of a user, and for the record that it shows. Throws TOO_MANY_REQUESTS. */
    SseEmitter open(Principal.OfTenant principal, Optional<ShownRecord> shown) {
        TenantId tenant = principal.tenant();
        var stream = new SseEmitter(LIFE_MILLIS);
        var listener = new Listener(principal, shown, stream);
        stream.onTimeout(stream::complete);
        stream.onError(_ -> close(tenant, listener));
        stream.onCompletion(() -> close(tenant, listener));
        streams.compute(tenant, (_, open) -> with(listener, open == null ? ConcurrentHashMap.newKeySet() : open));
        send(stream, SseEmitter.event().comment("listening"));
        return stream;
    }

    private static Set<Listener> with(Listener listener, Set<Listener> open) {
        if (open.size() >= MOST_OF_A_TENANT) {
            throw new Problem(ProblemCode.TOO_MANY_REQUESTS);
        }
        open.add(listener);
        return open;
    }

    private void close(TenantId tenant, Listener listener) {
        streams.computeIfPresent(tenant, (_, open) -> {
            open.remove(listener);
            return open.isEmpty() ? null : open;
        });
    }

    /** Tells all pages of the tenant. */
    void tell(TenantId tenant, String event, Map<String, ?> data) {
        tell(tenant, _ -> true, event, data);
    }

    /** Tells the pages of one user. */
    void tell(TenantId tenant, RecordId user, String event, Map<String, ?> data) {
        tell(tenant, listener -> listener.principal().user().equals(user), event, data);
    }

    /** Tells the pages that show the record of those who may read it now. */
    void tell(TenantId tenant, ShownRecord record, String event) {
        streams.getOrDefault(tenant, Set.of()).stream()
                .filter(listener -> listener.shown().filter(record::equals).isPresent())
                .forEach(listener -> Thread.startVirtualThread(() -> {
                    if (readers.mayRead(listener.principal(), record)) {
                        send(listener.stream(), SseEmitter.event().name(event).data(Map.of()));
                    }
                }));
    }

    private void tell(TenantId tenant, Predicate<Listener> whom, String event, Map<String, ?> data) {
        streams.getOrDefault(tenant, Set.of()).stream()
                .filter(whom)
                .forEach(listener ->
                        later(listener, SseEmitter.event().name(event).data(data)));
    }

    /** Finds out which pages are gone, and keeps proxies from closing the others. */
    @Scheduled(fixedDelayString = "PT20S")
    void beat() {
        streams.values().stream()
                .flatMap(Set::stream)
                .forEach(listener -> later(listener, SseEmitter.event().comment("beat")));
    }

    /** A page that reads slowly must not keep the others waiting. */
    private static void later(Listener listener, SseEventBuilder event) {
        Thread.startVirtualThread(() -> send(listener.stream(), event));
    }

    private static void send(SseEmitter stream, SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException gone) {
            stream.completeWithError(gone);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        List.copyOf(streams.values())
                .forEach(open -> List.copyOf(open).forEach(each -> each.stream().complete()));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
