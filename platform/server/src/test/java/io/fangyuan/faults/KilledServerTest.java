package io.fangyuan.faults;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.OutboxWitness;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.TestSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nodes are killed in the middle of work, again and again, while people go on at the next one: what is there afterwards is
 * whole, and each piece of work was done once. {@code FANGYUAN_TEST_SEED} replays the moments as far as a kill can be
 * replayed, {@code FANGYUAN_TEST_KILLS} says how many.
 */
class KilledServerTest extends ServerTest {
    private static final Logger LOG = LoggerFactory.getLogger(KilledServerTest.class);
    private static final int KILLS = 20;
    private static final int KILLS_LONG = 200;
    private static final int MOST_REQUESTS_BETWEEN = 120;
    private static final int MOST_MICROSECONDS_MORE = 20_000;

    @TempDir
    private Path folder;

    @Test
    void whatKillsInterruptIsWholeAndDoneOnce() throws Exception {
        String code = newTenant();
        OutboxWitness.watch(tenant(code).id(), DATABASE::execute);
        HttpUser admin = signIn(code, "admin");
        Company company = Company.of(admin, signIn(code, "li"));
        var load = new Load();
        load.add("pay-a-", company::pay);
        load.add("pay-b-", company::pay);
        load.add("order-a-", company::order);
        load.add("order-b-", company::order);
        load.add("serve-a-", company::serve);

        var settings = Map.of(OutboxWitness.WATCHED, tenant(code).id().toString());
        try (var nodes = new Nodes(() -> Node.start(folder, DATABASE.database(), settings))) {
            kill(nodes, load, new Random(TestSettings.seed()));
        }

        List<Integer> done = load.finish();
        LOG.info("work done under kills: {}, requests refused: {}", done, load.unavailable());
        var invariants = new Invariants(tenant(code), company, DATABASE);
        invariants.everyRecordIsWhole();
        invariants.everyApprovalWasDecidedOnce();
        invariants.paymentsAreBookedOnce(done.get(0) + done.get(1));
        invariants.ordersSumUpTheirLines(done.get(2) + done.get(3));
        invariants.requestsHaveOneTracking(done.get(4));
        invariants.everySaveWasToldOnce();
    }

    /** Two nodes serve; one of them is killed while requests are on their way to both, and another takes its place. */
    private static void kill(Nodes nodes, Load load, Random random) throws InterruptedException {
        for (int kill = 0; kill < kills(); kill++) {
            if (nodes.needSpares()) {
                load.rest();
                nodes.startSpares();
            }
            load.at(nodes.serveWithAnother());
            load.await(1 + random.nextInt(MOST_REQUESTS_BETWEEN));
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(MOST_MICROSECONDS_MORE)));
            nodes.killOne(random);
        }
        load.at(nodes.serving());
        load.finish();
    }

    private static int kills() {
        return TestSettings.number("FANGYUAN_TEST_KILLS", TestSettings.isLong() ? KILLS_LONG : KILLS);
    }
}
