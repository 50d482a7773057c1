package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every connection to the database waits for something: whoever comes then is asked to come again, and is served later. */
class ExhaustedPoolTest extends ServerTest {
    /** Together more than there are connections, each no more than a tenant may take. */
    private static final int TENANTS = 3;

    private static final int REQUESTS = 10;
    private static final String CUSTOMERS = "/api/objects/customer/records";

    @Test
    void whoFindsNoConnectionIsAskedToComeAgain() throws Exception {
        List<String> codes = Stream.generate(this::newTenant).limit(TENANTS).toList();
        List<HttpUser> admins =
                codes.stream().map(code -> signIn(code, "admin")).toList();
        admins.forEach(admin -> admin.get(CUSTOMERS).expect(200));

        List<Reply> replies = whileNobodyMayRead(
                codes.stream().map(code -> tenant(code).cell()).distinct().toList(), admins);

        assertThat(replies).extracting(Reply::status).contains(503).containsOnly(200, 503);
        assertThat(replies).filteredOn(reply -> reply.status() == 503).allSatisfy(reply -> {
            reply.expectProblem(503, "unavailable");
            assertThat(reply.header("Retry-After")).isNotEmpty();
        });
        admins.forEach(admin -> admin.get(CUSTOMERS).expect(200));
    }

    /** Sends many requests that wait for a lock, and lets go of it as soon as one of them was refused. */
    private static List<Reply> whileNobodyMayRead(List<String> cells, List<HttpUser> users) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var connection = DATABASE.superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String cell : cells) {
                statement.execute("lock table " + cell + ".rec in access exclusive mode");
            }
            var refused = new CompletableFuture<Reply>();
            List<CompletableFuture<Reply>> asked = users.stream()
                    .flatMap(user -> Stream.generate(
                                    () -> CompletableFuture.supplyAsync(() -> user.get(CUSTOMERS), people))
                            .limit(REQUESTS))
                    .toList();
            asked.forEach(reply -> reply.thenAccept(refused::complete));
            refused.join();
            connection.rollback();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }
}
