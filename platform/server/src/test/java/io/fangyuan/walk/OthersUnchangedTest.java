package io.fangyuan.walk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.TestSettings;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever a tenant does, nothing another tenant reads is another byte afterwards. {@code FANGYUAN_TEST_SEED} replays what
 * was done, {@code FANGYUAN_TEST_REQUESTS} says how much.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OthersUnchangedTest extends WalkTest {
    private static final Logger LOG = LoggerFactory.getLogger(OthersUnchangedTest.class);
    private static final String OURS = "acmexzqb";
    private static final String THEIRS = "globexzb";
    private static final String OUTBOX = "outbox";
    private static final int REQUESTS = 300;
    private static final int REQUESTS_LONG = 20_000;
    private static final int REQUESTS_WITH_THE_SAME = 5;

    /** They tell when somebody was last there, begin a stream, or tell of a name of the whole platform. */
    private static final Set<String> NEVER_THE_SAME = Set.of(
            "OwnSessions.mine", "User.sessions", "Event.events", "Session.session", "Session.link", "Tenant.check");

    private Belongings ours;
    private Belongings others;

    @BeforeAll
    void twoTenantsHaveSomethingOfEveryKind() {
        ours = belongings(OURS);
        others = belongings(THEIRS);
    }

    @Test
    void nothingOfAnotherTenantChanges() {
        var theirs = others.things();
        requests.forEach(request -> request.places().forEach(theirs::get));
        var reads = requests.stream()
                .filter(request -> request.operation().isSafe()
                        && !NEVER_THE_SAME.contains(request.operation().id()))
                .map(request -> request.fill(theirs::get))
                .toList();
        var rows = new Rows(DATABASE.superuser());
        Map<String, String> before = readAll(reads);
        var rowsBefore = rows.of(tenant(THEIRS));

        Map<Integer, Integer> statuses = act(theirs);

        LOG.info("{} reads of the other tenant, after {} requests of ours", before.size(), statuses);
        assertThat(readAll(reads)).isEqualTo(before);
        assertUnchanged(rowsBefore, rows.of(tenant(THEIRS)));
    }

    /** What stood in the outbox may have been told meanwhile, by the platform itself. */
    private static void assertUnchanged(Map<String, List<String>> before, Map<String, List<String>> after) {
        assertThat(before.remove(OUTBOX)).containsAll(requireNonNull(after.remove(OUTBOX)));
        assertThat(after).isEqualTo(before);
    }

    /** What the other tenant's people read, by whom and what. */
    private Map<String, String> readAll(List<Request.Filled> reads) {
        Map<String, String> told = new TreeMap<>();
        for (HttpUser reader : List.of(others.admin(), others.submitter())) {
            for (Request.Filled read : reads) {
                Reply reply = Sender.send(Belongings.isForStaff(read.request()) ? others.staff() : reader, read);
                told.put((reader == others.admin()) + " " + read, reply.status() + withoutTrace(reply));
            }
        }
        return told;
    }

    private static String withoutTrace(Reply reply) {
        return reply.text().replaceAll("\"traceId\":\"\\w+\"", "");
    }

    /** Operations at random but for signing in, with what is ours, theirs and nobody's in their places. */
    private Map<Integer, Integer> act(Things theirs) {
        var random = new Random(TestSettings.seed());
        var strangers = strangers(THEIRS, OURS).byTheirIds();
        var asked = requests.stream()
                .filter(request -> !Belongings.isForSession(request))
                .toList();
        int count = TestSettings.number("FANGYUAN_TEST_REQUESTS", TestSettings.isLong() ? REQUESTS_LONG : REQUESTS);
        Map<Integer, Integer> statuses = new TreeMap<>();
        var things = ours.things();
        for (int i = 0; i < count; i++) {
            if (i % REQUESTS_WITH_THE_SAME == 0) {
                things = ours.things();
            }
            var mine = things;
            var request = asked.get(random.nextInt(asked.size()));
            var filled = request.fill(place -> any(random, mine, theirs, strangers, place));
            Reply reply = Sender.send(ours.caller(request), filled);
            statuses.merge(reply.status(), 1, Integer::sum);
            assertThat(strangers.in(reply, filled.values()))
                    .as(filled.toString())
                    .isEmpty();
            assertThat(reply.status()).as("%s: %s", filled, reply.text()).isLessThan(500);
        }
        return statuses;
    }

    private static String any(Random random, Things ours, Things theirs, Strangers strangers, String place) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> theirs.get(place);
            case 2 -> strangers.nobodys(theirs.get(place));
            default -> ours.get(place);
        };
    }
}
