package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.store.DataFolder;
import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.EventStream;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two nodes on one database, this process and another: what is said to the one holds at the other from its next request
 * on, whether it has heard of it or not.
 */
@Timeout(120)
class TwoNodesTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final int RELEASES = 6;

    private static @Nullable Node second;

    @Autowired
    private DataFolder secrets;

    @BeforeEach
    void startOnce() {
        if (second == null) {
            second = Node.start(
                            secrets.resolve(""),
                            DATABASE.database(),
                            Map.of("FANGYUAN_TENANT_REQUESTS_PER_MINUTE", "60"))
                    .ready();
        }
    }

    @AfterAll
    static void end() {
        if (second != null) {
            second.close();
        }
    }

    /** The same person, with the same session, at the second node. */
    private HttpUser there(HttpUser here) {
        return here.at(Objects.requireNonNull(second).url());
    }

    @Test
    void aReleasePublishedAtOneHoldsForTheNextSaveAtTheOther() {
        HttpUser here = signIn(newTenant(), "admin");
        List<HttpUser> nodes = List.of(here, there(here));
        nodes.forEach(node -> save(node, "南京").expect(201));

        for (int release = 0; release < RELEASES; release++) {
            deafen();
            refuse(nodes.get(release % 2), "城" + release);

            save(nodes.get(1 - release % 2), "城" + release)
                    .expectProblem(422, "invalid_record")
                    .expectError("", "rule_refused");
            save(nodes.get(1 - release % 2), "城" + (release - 1)).expect(201);
        }
    }

    private static void refuse(HttpUser admin, String city) {
        new Drawing(admin)
                .rule("customer.noCity", "city = \"" + city + "\"", "不在" + city)
                .publish();
    }

    private static Reply save(HttpUser user, String city) {
        return user.post(CUSTOMERS, Map.of("values", Map.of("name", "客户" + UUID.randomUUID(), "city", city)));
    }

    /** For some seconds no node hears what another tells. */
    private static void deafen() {
        DATABASE.execute("""
                select pg_terminate_backend(pid)
                from pg_stat_activity
                where datname = current_database() and query like 'listen %'
                """);
    }

    @Test
    void aSessionBegunAtOneWorksAtTheOtherAndEndsAtBoth() {
        HttpUser here = signIn(newTenant(), "admin");
        HttpUser there = there(here);
        save(there, "杭州").expect(201);

        there.delete("/api/session").expect(204);

        here.get(CUSTOMERS).expectProblem(401, "sign_in_required");
        there.get(CUSTOMERS).expectProblem(401, "sign_in_required");
    }

    @Test
    void aTokenIssuedByOneHoldsAtTheOther() {
        Reply client = signIn(newTenant(), "admin")
                .post("/api/clients", Map.of("name", "ERP"))
                .expect(201);
        String login = client.at("/clientId") + ":" + client.at("/secret");
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));

        Reply token = there(visitor().with("Authorization", "Basic " + basic))
                .form("/oauth2/token", "grant_type=client_credentials")
                .expect(200);

        visitor()
                .with("Authorization", "Bearer " + token.at("/access_token"))
                .get(CUSTOMERS)
                .expect(200);
    }

    @Test
    void aRightTakenAwayAtOneIsGoneAtTheOther() {
        String code = newTenant();
        HttpUser admin = signIn(code, "admin");
        HttpUser wu = there(signIn(code, "wu"));
        String id = wu.get("/api/me").expect(200).at("/user/id");
        admin.patch("/api/users/" + id, Map.of("roles", List.of("administration")))
                .expect(200);
        wu.post("/api/departments", Map.of("name", "新部门")).expect(201);

        deafen();
        admin.patch("/api/users/" + id, Map.of("roles", List.of())).expect(200);
        wu.post("/api/departments", Map.of("name", "另一个部门")).expectProblem(403, "forbidden");

        deafen();
        admin.patch("/api/users/" + id, Map.of("active", false)).expect(200);
        wu.get("/api/me").expectProblem(401, "sign_in_required");
    }

    @Test
    void pagesAtOneHearWhatHappensAtTheOther() {
        String code = newTenant();
        HttpUser admin = signIn(code, "admin");

        try (var events = EventStream.of(there(signIn(code, "wu")))) {
            admin.post("/api/departments", Map.of("name", "新部门")).expect(201);
            assertThat(events.next("event:")).isEqualTo("event:access");

            refuse(admin, "北京");
            assertThat(events.next("event:")).isEqualTo("event:metadata");
        }
    }

    @Test
    void noNumberIsGivenTwice() {
        HttpUser here = signIn(newTenant(), "admin");
        HttpUser there = there(here);
        String customer = save(here, "苏州").expect(201).at("/id");
        var order = Map.of("values", Map.of("customer", customer, "subject", "订单"));

        List<Reply> orders = IntStream.range(0, 20)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> (n % 2 == 0 ? here : there).post("/api/objects/salesOrder/records", order)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(orders)
                .extracting(each -> each.expect(201).at("/values/number"))
                .doesNotHaveDuplicates();
        assertThat(orders).extracting(each -> each.at("/id")).doesNotHaveDuplicates();
    }

    /** So a tenant may make as many requests as there are nodes times what the setting says. */
    @Test
    void eachNodeCountsRequestsForItself() {
        HttpUser here = signIn(newTenant(), "admin");
        HttpUser there = there(here);

        Reply refused = Stream.generate(() -> there.get("/api/me"))
                .filter(reply -> reply.status() != 200)
                .findFirst()
                .orElseThrow();

        refused.expectProblem(429, "too_many_requests");
        here.get("/api/me").expect(200);
    }
}
