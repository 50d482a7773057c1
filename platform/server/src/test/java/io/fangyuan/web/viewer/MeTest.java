package io.fangyuan.web.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.ServerTest;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** How the bundle that every page begins with travels. */
class MeTest extends ServerTest {

    @Test
    void itIsSentCompressed() throws IOException, InterruptedException {
        var wang = as("acme", "wang");
        var request = wang.request("/api/me").header("Accept-Encoding", "gzip").build();

        var reply = wang.client().send(request, BodyHandlers.discarding());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        var wang = as("acme", "wang");
        var known = wang.get("/api/me").expect(200).header("ETag");

        assertThat(wang.with("If-None-Match", known).get("/api/me").expect(304).text())
                .isEmpty();
        as("acme", "zhou").with("If-None-Match", known).get("/api/me").expect(200);
    }
}
