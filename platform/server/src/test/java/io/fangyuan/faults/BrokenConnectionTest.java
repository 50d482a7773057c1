package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The connection breaks while a request reads, of whatever it reads on its way: it is refused as one that may be sent
 * again, never as that of a stranger, and is served afterwards.
 */
class BrokenConnectionTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    @ParameterizedTest
    @ValueSource(strings = {"control.spring_session", "%s.tenant", "%s.rec"})
    void nobodyIsSignedOut(String table) throws Exception {
        String code = newTenant();
        HttpUser admin = signIn(code, "admin");
        String read = table.formatted(tenant(code).cell());

        refused(whileItBreaks(read, () -> admin.get(CUSTOMERS)));

        admin.get(CUSTOMERS).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s.credential", "%s.tenant", "%s.department", "%s.release", "control.spring_session_attributes"
            })
    void nobodyIsToldThatTheirPasswordIsWrong(String table) throws Exception {
        String code = newTenant();
        String read = table.formatted(tenant(code).cell());

        refused(whileItBreaks(read, () -> visitor().trySignIn(code, "admin", PASSWORD)));

        signIn(code, "admin");
    }

    @Test
    void noProgramIsToldThatItsSecretIsWrong() throws Exception {
        String code = newTenant();
        Reply client = newClient(code);

        refused(whileItBreaks(tenant(code).cell() + ".api_client", () -> token(client)));

        token(client).expect(200);
    }

    @Test
    void noProgramIsToldThatItsTokenIsWrong() throws Exception {
        String token = token(newClient(newTenant())).expect(200).at("/access_token");
        HttpUser program = visitor().with("Authorization", "Bearer " + token);
        clock.advance(Duration.ofMinutes(6)); // the keys that were read are believed for five

        refused(whileItBreaks("control.signing_key", () -> program.get(CUSTOMERS)));

        program.get(CUSTOMERS).expect(200);
    }

    /** Or it would be done and be said not to be. */
    @Test
    void nothingIsDoneInASessionWhoseUseCannotBeNoted() {
        HttpUser admin = signIn(newTenant(), "admin");
        DATABASE.execute("update control.spring_session set last_access_time = last_access_time - 120000");
        DATABASE.execute("revoke update on control.spring_session from fangyuan_app");
        try {
            refused(admin.post(CUSTOMERS, Map.of("values", Map.of("name", "客户"))));
        } finally {
            DATABASE.execute("grant update on control.spring_session to fangyuan_app");
        }

        assertThat(admin.get(CUSTOMERS).expect(200).records()).isEmpty();
    }

    private Reply newClient(String tenant) {
        return signIn(tenant, "admin")
                .post("/api/clients", Map.of("name", "ERP"))
                .expect(201);
    }

    private Reply token(Reply client) {
        String login = client.at("/clientId") + ":" + client.at("/secret");
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return visitor().with("Authorization", "Basic " + basic).form("/oauth2/token", "grant_type=client_credentials");
    }

    private static void refused(Reply reply) {
        reply.expectProblem(503, "unavailable");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
    }

    /** Lets the request wait for the table, and breaks its connection off then. */
    private static Reply whileItBreaks(String table, Supplier<Reply> request) throws SQLException {
        try (var lock = new TableLock(DATABASE, table)) {
            CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(request);
            Awaitility.await().until(() -> lock.breakOff() > 0 || reply.isDone());
            return reply.join();
        }
    }
}
