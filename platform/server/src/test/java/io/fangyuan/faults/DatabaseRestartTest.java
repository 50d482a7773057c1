package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.ServerTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL goes down under load, as when one of its processes is killed: it breaks off every connection, recovers and
 * comes back. Meanwhile requests are asked to come again, afterwards they are served, without anybody's help.
 */
class DatabaseRestartTest extends ServerTest {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRestartTest.class);
    private static final int RESTARTS = 3;
    private static final int REQUESTS_BETWEEN = 40;

    @Test
    void requestsFailClearlyAndThenSucceedByThemselves() throws Exception {
        String code = newTenant();
        Company company = Company.of(signIn(code, "admin"), signIn(code, "li"));
        var load = new Load();
        load.add("pay-", company::pay);
        load.add("order-", company::order);
        load.add("serve-", company::serve);
        load.at(List.of(address()));

        for (int restart = 0; restart < RESTARTS; restart++) {
            load.await(REQUESTS_BETWEEN);
            long before = startedAt();
            crash();
            load.await(REQUESTS_BETWEEN);
            Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> startedAt() > before);
        }

        List<Integer> done = load.finish();
        assertThat(load.unavailable()).as("refused requests").isPositive();
        LOG.info("work done under restarts: {}, refused: {}", done, load.unavailable());
        var invariants = new Invariants(tenant(code), company, DATABASE);
        invariants.everyRecordIsWhole();
        invariants.everyApprovalWasDecidedOnce();
        invariants.paymentsAreBookedOnce(done.get(0));
        invariants.ordersSumUpTheirLines(done.get(1));
        invariants.requestsHaveOneTracking(done.get(2));
        invariants.theOutboxEmpties();
    }

    /** PostgreSQL restarts itself when one of its processes dies a violent death. */
    private static void crash() throws SQLException {
        long process = number("select pid from pg_stat_activity where application_name = 'fangyuan' limit 1");
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    /** When one of PostgreSQL's own processes began, in milliseconds. */
    private static long startedAt() throws SQLException {
        return number("""
                select (extract(epoch from min(backend_start)) * 1000)::bigint
                from pg_stat_activity
                where backend_type = 'checkpointer'
                """);
    }

    private static long number(String sql) throws SQLException {
        try (var connection = DATABASE.superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
