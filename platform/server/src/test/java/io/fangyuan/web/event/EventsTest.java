package io.fangyuan.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What open pages hear. */
@Timeout(60)
class EventsTest extends ServerTest {

    @Test
    void pagesHearThatRightsHaveChanged() throws Exception {
        var code = newTenant();
        var admin = signIn(code, "admin");

        try (var lines = listen(signIn(code, "wu"))) {
            var events = opened(lines);
            admin.post("/api/departments", Map.of("name", "新部门")).expect(201);

            assertThat(next(events, "event:")).isEqualTo("event:access");
            assertThat(next(events, "data:")).isEqualTo("data:{\"accessVersion\":2}");
        }
    }

    @Test
    void pagesHearOfANewRelease() throws Exception {
        var code = newTenant();

        try (var lines = listen(signIn(code, "wu"))) {
            var events = opened(lines);
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:7')"
                    .formatted(tenant(code).id()));

            assertThat(next(events, "event:")).isEqualTo("event:metadata");
            assertThat(next(events, "data:")).isEqualTo("data:{\"release\":7}");
        }
    }

    @Test
    void pagesHearNothingOfOtherTenants() throws Exception {
        var code = newTenant();
        var other = tenant(newTenant());

        try (var lines = listen(signIn(code, "wu"))) {
            var events = opened(lines);
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:8')".formatted(other.id()));
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:9')"
                    .formatted(tenant(code).id()));

            assertThat(next(events, "data:")).isEqualTo("data:{\"release\":9}");
        }
    }

    @Test
    void nobodyListensWithoutSigningIn() {
        visitor().get("/api/events").expectProblem(401, "sign_in_required");
    }

    private static Stream<String> listen(HttpUser user) throws IOException, InterruptedException {
        var request = user.request("/api/events")
                .setHeader("Accept", "text/event-stream")
                .build();
        return user.client().send(request, BodyHandlers.ofLines()).body();
    }

    /** The lines after the one that says that the stream is open. */
    private static Iterator<String> opened(Stream<String> lines) {
        var all = lines.iterator();
        assertThat(all.next()).isEqualTo(":listening");
        return all;
    }

    private static String next(Iterator<String> lines, String start) {
        var line = lines.next();
        while (!line.startsWith(start)) {
            line = lines.next();
        }
        return line;
    }
}
