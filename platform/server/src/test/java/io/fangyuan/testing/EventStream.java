package io.fangyuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What the server tells an open page. */
public final class EventStream implements AutoCloseable {
    private final Stream<String> lines;
    private final Iterator<String> rest;

    private EventStream(Stream<String> lines) {
        this.lines = lines;
        this.rest = lines.iterator();
    }

    /** The stream of a user's page; open when this returns. */
    public static EventStream of(HttpUser user) {
        return of(user, "");
    }

    /** The stream of a user's page on which a record stands. */
    public static EventStream of(HttpUser user, String object, String record) {
        return of(user, "?object=" + object + "&record=" + record);
    }

    private static EventStream of(HttpUser user, String shown) {
        var request = user.request("/api/events" + shown)
                .setHeader("Accept", "text/event-stream")
                .build();
        try {
            var stream = new EventStream(
                    user.client().send(request, BodyHandlers.ofLines()).body());
            assertThat(stream.rest.next()).isEqualTo(":listening");
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next line that starts so. */
    public String next(String start) {
        var line = rest.next();
        while (!line.startsWith(start)) {
            line = rest.next();
        }
        return line;
    }

    /** All lines up to and with the first that contains {@code end}. */
    public String until(String end) {
        var told = new StringJoiner("\n");
        var line = "";
        while (!line.contains(end)) {
            line = rest.next();
            told.add(line);
        }
        return told.toString();
    }

    @Override
    public void close() {
        lines.close();
    }
}
