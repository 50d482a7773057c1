package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.EventStream;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser has one session: whoever signs in to a second tenant in another tab leaves the first tab without one. */
class TwoTabsTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    private String second;
    private HttpUser firstTab;
    private HttpUser secondTab;
    private String record;

    @BeforeEach
    void signedInToTheFirstAndThenToTheSecond() {
        String first = newTenant();
        second = newTenant();
        var browser = visitor();
        firstTab = browser.signIn(first, "admin", PASSWORD).with("X-Tenant", first);
        record = customer(firstTab, "甲公司").at("/id");
        secondTab = browser.signIn(second, "admin", PASSWORD).with("X-Tenant", second);
        customer(secondTab, "乙公司");
    }

    private static Reply customer(HttpUser user, String name) {
        return user.post(CUSTOMERS, Map.of("values", Map.of("name", name))).expect(201);
    }

    @Test
    void theFirstTabLearnsThatItIsElsewhereAndReadsNothing() {
        for (String path : List.of("/api/me", CUSTOMERS, CUSTOMERS + "/" + record, "/api/users", "/api/tags")) {
            var reply = firstTab.get(path).expectProblem(409, "wrong_tenant");
            assertThat(reply.text()).doesNotContain("乙公司", second);
        }
    }

    @Test
    void aFormThatIsOpenInTheFirstTabIsNotSavedIntoTheSecondTenant() {
        var form = Map.of("values", Map.of("name", "甲公司的新名字"));

        firstTab.post(CUSTOMERS, form).expectProblem(403, "csrf_refused");
        firstTab.with("If-Match", "\"1\"").patch(CUSTOMERS + "/" + record, form).expectProblem(403, "csrf_refused");
        firstTab.with("X-CSRF-Token", secondTab.get("/api/session").at("/csrf"))
                .post(CUSTOMERS, form)
                .expectProblem(409, "wrong_tenant");

        assertThat(secondTab.get(CUSTOMERS).expect(200).text()).contains("乙公司").doesNotContain("甲公司");
    }

    @Test
    void theSecondTabGoesOnAndKnowsNothingOfTheFirst() {
        assertThat(secondTab.get("/api/me").expect(200).at("/tenant/code")).isEqualTo(second);
        secondTab.get(CUSTOMERS + "/" + record).expectProblem(404, "not_found");
    }

    @Test
    void whatTheFirstTabHearsIsItsOwnTenants() {
        String first = newTenant();
        var browser = visitor();
        var tab = browser.signIn(first, "admin", PASSWORD).with("X-Tenant", first);
        try (var open = EventStream.of(tab)) {
            browser.signIn(second, "admin", PASSWORD);
            DATABASE.execute("select pg_notify('fangyuan_release', '%s:77'), pg_notify('fangyuan_release', '%s:88')"
                    .formatted(tenant(second).id(), tenant(first).id()));

            assertThat(open.until("88")).doesNotContain("77");
        }
        tab.with("Accept", "text/event-stream").get("/api/events").expectProblem(409, "wrong_tenant");
    }
}
