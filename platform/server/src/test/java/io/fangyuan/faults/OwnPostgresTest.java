package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A platform whose embedded PostgreSQL dies, or has no room left for its log or for records: meanwhile requests are asked
 * to come again, afterwards they are served, and nothing is half there. Skipped where nobody may mount volumes.
 */
@Timeout(240)
@TestMethodOrder(OrderAnnotation.class)
class OwnPostgresTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String LONG_TEXT = "很长的备注".repeat(300);
    private static final Duration UNTIL_SERVED = Duration.ofMinutes(2);

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable OwnPostgres own;

    @BeforeEach
    void startOnce() throws Exception {
        assumeTrue(OwnPostgres.mayMount(), "the machine lets nobody mount a volume of their own");
        if (own == null) {
            own = OwnPostgres.start(Objects.requireNonNull(folder), DATABASE.database());
        }
    }

    @AfterAll
    static void end() {
        if (own != null) {
            own.close();
        }
    }

    private static OwnPostgres own() {
        return Objects.requireNonNull(own);
    }

    @Test
    @Order(1)
    void aPostgresThatDiesIsStartedAgain() throws Exception {
        HttpUser admin = own().admin();
        save(admin, "before").expect(201);
        ProcessHandle died = own().process();

        died.destroyForcibly();

        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .until(() -> save(admin, "meanwhile").status() == 503);
        Awaitility.await()
                .atMost(UNTIL_SERVED)
                .until(() -> save(admin, "meanwhile").status() == 201);
        assertThat(own().process()).isNotEqualTo(died);
        assertThat(names(admin)).containsOnlyOnce("before", "meanwhile");
    }

    @Test
    @Order(2)
    void aLogWithoutRoomRefusesSavesAndKeepsWhatWasSaved() throws Exception {
        HttpUser admin = own().admin();
        var log = new LogVolume(own());
        log.fill();

        int saved = 0;
        Reply reply = save(admin, "log 0");
        while (reply.status() == 201) {
            log.beginNextSegment();
            saved++;
            reply = save(admin, "log " + saved);
        }
        reply.expectProblem(503, "unavailable");
        log.makeRoom();

        int last = saved;
        Awaitility.await()
                .atMost(UNTIL_SERVED)
                .until(() -> save(admin, "log " + last).status() == 201);
        assertThat(names(admin))
                .filteredOn(name -> name.startsWith("log "))
                .doesNotHaveDuplicates()
                .hasSize(saved + 1);
        assertThat(own().recordsWithoutWholeHistory()).isZero();
    }

    @Test
    @Order(3)
    void savesAreRefusedWhileThereIsNoRoomForRecordsAndServedAgainWhenThereIs() throws Exception {
        HttpUser admin = own().admin();
        int before = names(admin).size();
        try (var connection = own().superuser();
                var statement = connection.createStatement()) {
            var records = new RecordsVolume(own().space(), statement);
            records.moveRecords();
            records.fill();

            int saved = saveUntilRefused(admin);

            assertThat(names(admin))
                    .as("reads go on, and nothing is half there")
                    .hasSize(before + saved);
            records.makeRoom();
            save(admin, "afterwards").expect(201);
        }
    }

    /** The last page of the table may have room for a few. */
    private static int saveUntilRefused(HttpUser admin) {
        for (int saved = 0; ; saved++) {
            Reply reply = save(admin, "customer " + UUID.randomUUID());
            if (reply.status() != 201) {
                reply.expectProblem(503, "unavailable");
                return saved;
            }
        }
    }

    /** The same name is saved once, however often it is sent. */
    private static Reply save(HttpUser admin, String name) {
        return admin.with("Idempotency-Key", name.replaceAll("[^a-z0-9]", "-"))
                .post(CUSTOMERS, Map.of("values", Map.of("name", name, "profile", LONG_TEXT)));
    }

    private static List<String> names(HttpUser admin) {
        return admin.get(CUSTOMERS + "?limit=200").expect(200).records().stream()
                .map(record -> record.at("/values/name").asString())
                .toList();
    }
}
