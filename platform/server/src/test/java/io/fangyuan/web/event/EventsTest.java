package io.fangyuan.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.EventStream;
import io.fangyuan.testing.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What open pages hear. */
@Timeout(60)
class EventsTest extends ServerTest {

    @Test
    void pagesHearThatRightsHaveChanged() {
        var code = newTenant();
        var admin = signIn(code, "admin");

        try (var events = EventStream.of(signIn(code, "wu"))) {
            admin.post("/api/departments", Map.of("name", "新部门")).expect(201);

            assertThat(events.next("event:")).isEqualTo("event:access");
            assertThat(events.next("data:")).isEqualTo("data:{\"accessVersion\":2}");
        }
    }

    @Test
    void pagesHearOfANewRelease() {
        var code = newTenant();

        try (var events = EventStream.of(signIn(code, "wu"))) {
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:7')"
                    .formatted(tenant(code).id()));

            assertThat(events.next("event:")).isEqualTo("event:metadata");
            assertThat(events.next("data:")).isEqualTo("data:{\"release\":7}");
        }
    }

    @Test
    void pagesHearNothingOfOtherTenants() {
        var code = newTenant();
        var other = tenant(newTenant());

        try (var events = EventStream.of(signIn(code, "wu"))) {
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:8')".formatted(other.id()));
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:9')"
                    .formatted(tenant(code).id()));

            assertThat(events.next("data:")).isEqualTo("data:{\"release\":9}");
        }
    }

    @Test
    void nobodyListensWithoutSigningIn() {
        visitor().get("/api/events").expectProblem(401, "sign_in_required");
    }
}
