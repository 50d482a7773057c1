package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.store.DataFolder;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node as those see it who operate it: its log, its metrics, its health, and at last its end. */
@Timeout(120)
@TestMethodOrder(OrderAnnotation.class)
class OperatedNodeTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final int TERMINATED = 128 + 15;

    private static @Nullable Node node;

    @Autowired
    private DataFolder secrets;

    @BeforeEach
    void startOnce() {
        if (node == null) {
            node = Node.start(secrets.resolve(""), DATABASE.database(), Map.of("FANGYUAN_LOG_FORMAT", "ecs"))
                    .ready();
        }
    }

    @AfterAll
    static void end() {
        if (node != null) {
            node.close();
        }
    }

    private static Node node() {
        return Objects.requireNonNull(node);
    }

    private HttpUser signInThere(String code) {
        tenant(code);
        return HttpUser.visitor(node().url()).signIn(code, "admin", PASSWORD);
    }

    @Test
    @Order(1)
    void itsLogTellsWhoAndWhichRequestAndNeverWhat() throws SQLException {
        String code = newTenant();
        HttpUser admin = signInThere(code);
        Reply client = admin.post("/api/clients", Map.of("name", "ERP")).expect(201);
        admin.post(CUSTOMERS, customer("绝密客户")).expect(201);
        admin.post(CUSTOMERS, Map.of("values", Map.of("city", "绝密城市"))).expect(422);
        HttpUser.visitor(node().url()).trySignIn(code, "admin", "绝密密码").expect(401);
        Reply bug = refusedByTheDatabase(admin, code);
        Reply outage = brokenOff(admin, code);

        List<JsonNode> lines =
                node().log().lines().map(JsonMapper.shared()::readTree).toList();

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/@timestamp").asString()).isNotBlank();
            assertThat(line.at("/log/level").asString()).isNotBlank();
            assertThat(line.at("/message").asString()).isNotBlank();
        });
        for (Reply failure : List.of(bug, outage)) {
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.at("/trace/id").asString()).isEqualTo(failure.at("/traceId"));
                assertThat(line.at("/tenant/id").asString())
                        .isEqualTo(tenant(code).id().toString());
                assertThat(line.at("/user/id").asString())
                        .isEqualTo(admin.get("/api/me").at("/user/id"));
                assertThat(line.at("/error/stack_trace").asString()).isNotBlank();
            });
        }
        assertThat(node().log())
                .doesNotContain("绝密")
                .doesNotContain(PASSWORD)
                .doesNotContain(client.at("/secret"))
                .doesNotContain(admin.cookie("FYSESSION"))
                .doesNotContain("$argon2");
    }

    private static Map<String, Object> customer(String name) {
        return Map.of("values", Map.of("name", name));
    }

    /** A bug as they come: PostgreSQL explains the broken constraint with the whole row. */
    private Reply refusedByTheDatabase(HttpUser admin, String code) {
        String table = tenant(code).cell() + ".rec";
        DATABASE.execute("alter table " + table + " add constraint unforeseen check (name <> '绝密缺陷') not valid");
        try {
            return admin.post(CUSTOMERS, customer("绝密缺陷")).expectProblem(500, "internal_error");
        } finally {
            DATABASE.execute("alter table " + table + " drop constraint unforeseen");
        }
    }

    private Reply brokenOff(HttpUser admin, String code) throws SQLException {
        try (var lock = new TableLock(DATABASE, tenant(code).cell() + ".rec")) {
            var reply = CompletableFuture.supplyAsync(() -> admin.post(CUSTOMERS, customer("绝密中断")));
            Awaitility.await().until(() -> lock.breakOff() > 0);
            return reply.join().expectProblem(503, "unavailable");
        }
    }

    @Test
    @Order(2)
    void itsMetricsDoNotGrowWithTenantsAndRecords() {
        work(signInThere(newTenant()));
        metrics(); // is a request as well
        String before = metrics();
        String code = newTenant();
        HttpUser admin = signInThere(code);

        List<String> ids = work(admin);

        assertThat(series(metrics())).isEqualTo(series(before));
        assertThat(before)
                .contains("http_server_requests_seconds_count{", "uri=\"/api/objects/{object}/records/{id}\"")
                .contains("hikaricp_connections_active{", "jvm_memory_used_bytes{", "process_cpu_usage");
        assertThat(metrics())
                .doesNotContain(ids)
                .doesNotContain(code, admin.get("/api/me").at("/user/id"));
    }

    /** What has an id in its path, a name nobody knows, a path that is none, and a method that is none. */
    private static List<String> work(HttpUser user) {
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            String id = user.post(CUSTOMERS, customer("客户" + n)).expect(201).at("/id");
            user.get(CUSTOMERS + "/" + id).expect(200);
            user.get("/api/objects/unknown" + id + "/records").expect(404);
            user.get("/api/nothing" + id).expect(404);
            user.get("/nothing" + id).expect(404);
            user.send(user.request("/" + id).method("M" + id, BodyPublishers.noBody()));
            ids.add(id);
        }
        return ids;
    }

    private static String metrics() {
        return HttpUser.visitor(node().url())
                .with("Accept", "text/plain")
                .get("/actuator/prometheus")
                .expect(200)
                .text();
    }

    /** What requests and their refusals are counted by. */
    private static Set<String> series(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith("http_server") || line.startsWith("spring_security"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }

    @Test
    @Order(3)
    void itIsUnwellWhileItHasNoDatabaseAndWellAgainByItself() {
        HttpUser admin = signInThere(newTenant());
        assertThat(health()).containsExactly(200, 200, 200);

        DATABASE.execute("alter role fangyuan_app nologin");
        try {
            DATABASE.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'fangyuan_app'");
            admin.get(CUSTOMERS).expectProblem(503, "unavailable");
            assertThat(health()).containsExactly(503, 503, 200);
        } finally {
            DATABASE.execute("alter role fangyuan_app login");
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> health().equals(List.of(200, 200, 200)));
        admin.get(CUSTOMERS).expect(200);
    }

    /** As a whole, whether requests should come here, whether the process should be replaced. */
    private static List<Integer> health() {
        HttpUser probe = HttpUser.visitor(node().url());
        return Stream.of("", "/readiness", "/liveness")
                .map(part -> probe.get("/actuator/health" + part).status())
                .toList();
    }

    @Test
    @Order(4)
    void whenItIsStoppedItAnswersWhatItBeganAndTakesNothingNew() throws SQLException {
        String code = newTenant();
        HttpUser admin = signInThere(code);
        HttpUser visitor = HttpUser.visitor(node().url());
        HttpUser connected = signInThere(code); // and the connection stays open
        List<CompletableFuture<Reply>> replies;

        try (var lock = new TableLock(DATABASE, tenant(code).cell() + ".rec")) {
            replies = Stream.of("甲", "乙", "丙")
                    .map(name -> CompletableFuture.supplyAsync(() -> admin.post(CUSTOMERS, customer(name))))
                    .toList();
            Awaitility.await().until(() -> lock.waiting() == replies.size());

            node().stop();

            Awaitility.await()
                    .untilAsserted(() -> assertThatThrownBy(() -> visitor.get("/actuator/health"))
                            .isInstanceOf(UncheckedIOException.class));
            Reply last = connected.get("/api/me").expect(200);
            assertThat(last.header("Connection")).isEqualTo("close");
            assertThatThrownBy(() -> connected.get("/api/me")).isInstanceOf(UncheckedIOException.class);
        }

        assertThat(replies).allSatisfy(reply -> reply.join().expect(201));
        assertThat(node().ended()).isEqualTo(TERMINATED);
        assertThat(admin.at(address()).get(CUSTOMERS).expect(200).records())
                .as("what the next node finds, in the same session")
                .hasSize(3);
    }
}
