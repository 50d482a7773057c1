package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.TestSettings;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests in which one thing is not as it must be, made from the good ones of the walk: each is answered, a refusal says
 * why in words, and what is refused has changed nothing. {@code FANGYUAN_TEST_SEED} replays them, {@code
 * FANGYUAN_TEST_REQUESTS} says how many.
 */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest extends WalkTest {
    private static final Logger LOG = LoggerFactory.getLogger(BadInputTest.class);
    private static final String OURS = "acmexzqc";
    private static final int REQUESTS = 150;
    private static final int REQUESTS_LONG = 50_000;

    /** Wrong passwords are counted, and what waits to be told is told meanwhile. */
    private static final Set<String> CHANGED_ANYHOW = Set.of("credential", "outbox");

    private final SoftAssertions softly = new SoftAssertions();
    private final Refusals refusals = Refusals.reportedTo(softly);
    private final Rows rows = new Rows(DATABASE.superuser());
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private Belongings ours;
    private String lastWrite = "";
    private String known = "";

    @BeforeAll
    void aTenantHasSomethingOfEveryKind() {
        ours = belongings(OURS);
    }

    @Test
    void badInputIsRefusedInWordsAndChangesNothing() {
        int seed = TestSettings.seed();
        int count = TestSettings.number("FANGYUAN_TEST_REQUESTS", TestSettings.isLong() ? REQUESTS_LONG : REQUESTS);
        List<Request> writing =
                requests.stream().filter(each -> !each.operation().isSafe()).toList();
        var things = ours.things();
        for (int i = 0; i < count; i++) {
            var random = new Random(31L * seed + i);
            var request = BadText.of(random.nextInt(4) == 0 ? requests : writing, random);
            var bad = new Spoiler(random).spoil(request.fill(things::get));
            if (isAccepted(request, bad)) {
                things = ours.things();
            }
        }
        LOG.info("{} bad requests: {}", count, statuses);
        softly.assertAll();
    }

    /** Whether it was taken as good and has done its work, so that what stands in it may be gone. */
    private boolean isAccepted(Request request, Spoiler.Bad bad) {
        boolean writes = !bad.method().equals("GET");
        HttpUser caller = ours.caller(request);
        String before = writes ? fingerprint() : "";
        Reply reply = Sender.send(caller, bad);
        statuses.merge(reply.status(), 1, Integer::sum);
        if (reply.status() < 400) {
            return writes;
        }
        refusals.check(bad, reply);
        if (writes) {
            softly.assertThat(fingerprint())
                    .as("what there is after %s was answered with %s", bad, reply.status())
                    .isEqualTo(before);
        }
        return false;
    }

    /** Of what there is; known as long as nothing was written. */
    private String fingerprint() {
        String now = rows.lastWrite();
        if (!now.equals(lastWrite)) {
            known = rows.fingerprint(tenant(OURS), CHANGED_ANYHOW);
            lastWrite = now;
        }
        return known;
    }
}
