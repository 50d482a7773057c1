package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends a request of the walk and reads whatever comes back as text: what workbooks say, and of a stream that it began. */
final class Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Sender() {}

    static Reply send(HttpUser user, Request.Filled filled) {
        return send(user, filled.on(user.request(filled.address()).setHeader("Accept", "*/*")), filled);
    }

    static Reply send(HttpUser user, Spoiler.Bad bad) {
        var builder = user.request(bad.address()).timeout(PATIENCE);
        bad.headers().forEach(builder::setHeader);
        return send(user, builder.method(bad.method(), BodyPublishers.ofByteArray(bad.body())), bad);
    }

    private static Reply send(HttpUser user, HttpRequest.Builder builder, Object asked) {
        try {
            return new Reply(user.client().send(builder.build(), Sender::text));
        } catch (IOException e) {
            throw new UncheckedIOException(asked.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodySubscriber<String> text(ResponseInfo head) {
        String type = head.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/event-stream")) {
            return BodySubscribers.mapping(BodySubscribers.ofInputStream(), _ -> "a stream");
        }
        return type.contains("spreadsheet")
                ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), book -> Workbooks.text(Workbooks.sheet(book)))
                : BodyHandlers.ofString(StandardCharsets.UTF_8).apply(head);
    }
}
