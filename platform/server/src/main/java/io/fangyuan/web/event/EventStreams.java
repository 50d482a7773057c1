package io.fangyuan.web.event;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenant.TenantId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final Map<TenantId, Set<SseEmitter>> streams = new ConcurrentHashMap<>();
    // A page that reads slowly must not keep the others waiting.
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    /** A stream for one page of the tenant. Throws TOO_MANY_REQUESTS. */
    SseEmitter open(TenantId tenant) {
        var stream = new SseEmitter(LIFE_MILLIS);
        stream.onTimeout(stream::complete);
        stream.onError(_ -> close(tenant, stream));
        stream.onCompletion(() -> close(tenant, stream));
        streams.compute(tenant, (_, open) -> with(stream, open == null ? ConcurrentHashMap.newKeySet() : open));
        send(stream, SseEmitter.event().comment("listening"));
        return stream;
    }

    private static Set<SseEmitter> with(SseEmitter stream, Set<SseEmitter> open) {
        if (open.size() >= MOST_OF_A_TENANT) {
            throw new Problem(ProblemCode.TOO_MANY_REQUESTS);
        }
        open.add(stream);
        return open;
    }

    private void close(TenantId tenant, SseEmitter stream) {
        streams.computeIfPresent(tenant, (_, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    /** Tells all pages of the tenant. */
    void tell(TenantId tenant, String event, Map<String, ?> data) {
        for (var stream : streams.getOrDefault(tenant, Set.of())) {
            senders.execute(() -> send(stream, SseEmitter.event().name(event).data(data)));
        }
    }

    /** Finds out which pages are gone, and keeps proxies from closing the others. */
    @Scheduled(fixedDelayString = "PT20S")
    void beat() {
        streams.values().stream()
                .flatMap(Set::stream)
                .forEach(stream ->
                        senders.execute(() -> send(stream, SseEmitter.event().comment("beat"))));
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
        List.copyOf(streams.values()).forEach(open -> List.copyOf(open).forEach(SseEmitter::complete));
        senders.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
