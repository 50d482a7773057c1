package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every operation that the platform describes, with something of another tenant in every place of its request, and asked
 * for by everybody who has no right to it: nothing of the other tenant stands in an answer, which is the one that what
 * belongs to nobody gets.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EndpointWalkTest extends WalkTest {
    private static final Logger LOG = LoggerFactory.getLogger(EndpointWalkTest.class);
    private static final String TRACE = "\"traceId\":\"[0-9a-f]{32}\"";
    private static final String ID = "{id}";
    private static final String OURS = "acmexzqa";
    private static final String THEIRS = "globexza";

    private static final int RELEASES_MORE = 20;

    private SoftAssertions softly;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private Belongings ours;
    private Belongings others;
    private Things theirs;

    @BeforeAll
    void twoTenantsHaveSomethingOfEveryKind() {
        ours = belongings(OURS);
        others = belongings(THEIRS);
        theirs = others.things();
        requests.forEach(request -> request.foreignPlaces().forEach(theirs::get));
        List.of("key", "pressKey").forEach(key -> others.use(theirs.get(key)));
    }

    @BeforeEach
    void nothingWrongYet() {
        softly = new SoftAssertions();
    }

    @Test
    void everyOperationIsWalked() {
        Requests.requireComplete(requests);
    }

    @Test
    void whatBelongsToAnotherTenantIsAsIfItWereNotThere() {
        publishMoreThanWeWill();
        var strangers = strangers(THEIRS, OURS);
        for (Request request : requests) {
            callers(request)
                    .forEach(caller ->
                            request.foreignPlaces().forEach(place -> trespass(request, place, strangers, caller)));
            succeeds(request, strangers);
        }
        LOG.info(
                "{} operations, {} requests, {} with something of another tenant: {}",
                requests.stream().map(Request::operation).distinct().count(),
                requests.size(),
                statuses.values().stream().mapToInt(each -> each).sum(),
                statuses);
        softly.assertAll();
    }

    /** So that the other tenant's releases are none of ours, whose numbers begin at 1 as well. */
    private void publishMoreThanWeWill() {
        int release = others.publish();
        while (release < ours.release() + RELEASES_MORE) {
            release = others.publish();
        }
        theirs.put("release", Integer.toString(release));
        theirs.put("otherRelease", Integer.toString(release - 1));
    }

    @Test
    void whatAViewersOwnObjectsOfferIsWalkedAsWell() {
        var strangers = strangers(THEIRS, OURS);
        var record = theirs.get("record");
        var walked = Stream.concat(
                        ofOwnObjects(ours).filter(operation -> operation.path().contains(ID)),
                        ofOwnObjects(others)
                                .filter(operation -> operation.path().contains(THEIRS)))
                .toList();
        for (Operation operation : walked) {
            Reply reply = Sender.send(ours.admin(), on(operation, record));
            softly.assertThat(reply.status())
                    .as("%s: %s", operation, reply.text())
                    .isEqualTo(404);
            softly.assertThat(strangers.in(reply, List.of(record, THEIRS)))
                    .as("%s tells", operation)
                    .isEmpty();
        }
        LOG.info("{} operations on objects of the two tenants", walked.size());
        softly.assertThat(walked).hasSizeGreaterThan(50);
        softly.assertAll();
    }

    /** What the administrator's own description has besides the platform's. */
    private static Stream<Operation> ofOwnObjects(Belongings tenant) {
        var platform = Operation.ofThePlatform().stream().map(Operation::path).toList();
        var description = tenant.admin().get("/api/openapi.json").expect(200).json();
        return Operation.in(description).stream().filter(operation -> !platform.contains(operation.path()));
    }

    private static Request.Filled on(Operation operation, String record) {
        var body = operation.mediaType().isEmpty() ? "" : "{\"values\": {}}";
        var address = operation.path().replace(ID, record);
        return new Request(operation, address, Map.of("If-Match", "\"1\""), body, Map.of()).fill(place -> place);
    }

    private void trespass(Request request, String place, Strangers strangers, HttpUser caller) {
        String value = theirs.get(place);
        Reply reply = send(caller, request, place, value);
        statuses.merge(reply.status(), 1, Integer::sum);
        softly.assertThat(reply.status())
                .as("%s with another tenant's %s: %s", request, place, reply.text())
                .isIn(request.toldFor(place));
        softly.assertThat(strangers.in(reply, List.of(value)))
                .as("%s with another tenant's %s tells", request, place)
                .isEmpty();
        if (!isCursor(place)) {
            String nobodys = strangers.nobodys(value);
            softly.assertThat(comparable(reply, value))
                    .as("%s with a %s of another tenant and of nobody", request, place)
                    .isEqualTo(comparable(send(caller, request, place, nobodys), nobodys));
        }
    }

    /** Where both may ask: a person, and a program with that person's rights. */
    private List<HttpUser> callers(Request request) {
        return Belongings.isForSession(request) || Belongings.isForStaff(request)
                ? List.of(ours.caller(request))
                : List.of(ours.admin(), ours.program());
    }

    /** It is no id: it says with which values a page ends, and what is no cursor at all is refused. */
    private static boolean isCursor(String place) {
        return place.equals("cursor") || place.equals("taggedCursor");
    }

    private Reply send(HttpUser caller, Request request, String place, String value) {
        ours.discardDraft();
        var things = ours.things();
        return Sender.send(caller, request.fill(each -> each.equals(place) ? value : things.get(each)));
    }

    /** So that it was the foreign thing that was refused, not the request. */
    private void succeeds(Request request, Strangers strangers) {
        ours.discardDraft();
        Reply reply = Sender.send(ours.caller(request), request.fill(ours.things()::get));
        softly.assertThat(reply.status()).as("%s: %s", request, reply.text()).isBetween(200, 299);
        softly.assertThat(reply.text()).as(request.toString()).doesNotContain("urn:fangyuan:problem");
        softly.assertThat(strangers.in(reply, List.of())).as(request.toString()).isEmpty();
    }

    /** What a reply says besides what it was asked with; things of ours are numbered. */
    private static String comparable(Reply reply, String asked) {
        return reply.status() < 300
                ? Integer.toString(reply.status())
                : reply.status()
                        + reply.text().replaceAll(TRACE, "").replace(asked, "?").replaceAll("\\d+", "0");
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoRightIsToldNothing(Intruder intruder) {
        List<Request.Filled> asked = requests.stream()
                .filter(intruder::asks)
                .map(request -> request.fill(ours.things()::get))
                .toList();
        var ways = new Ways(ours, others, this::visitor, asOperator());
        var strangers = ways.hiddenFrom(intruder, strangers(OURS, THEIRS));
        Map<Integer, Integer> answers = new TreeMap<>();
        ways.as(
                intruder,
                user -> asked.forEach(filled -> {
                    Reply reply = Sender.send(user.apply(filled.request()), filled);
                    answers.merge(reply.status(), 1, Integer::sum);
                    softly.assertThat(reply.status())
                            .as("%s %s: %s", intruder, filled, reply.text())
                            .isIn(intruder.told(filled.request().operation()));
                    softly.assertThat(strangers.in(reply, filled.values()))
                            .as("%s %s tells", intruder, filled)
                            .isEmpty();
                }));
        LOG.info("{}: {}", intruder, answers);
        softly.assertAll();
    }
}
