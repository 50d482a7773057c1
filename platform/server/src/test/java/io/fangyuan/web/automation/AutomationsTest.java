package io.fangyuan.web.automation;

import static io.fangyuan.testing.Effects.automation;
import static io.fangyuan.testing.Effects.onlyWhere;
import static io.fangyuan.testing.Effects.tell;
import static io.fangyuan.testing.Effects.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.Effects;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens by itself when a record is saved. */
class AutomationsTest extends ServerTest {
    private static final String REQUESTS = "/api/objects/request/records";
    private static final String TRACKINGS = "/api/objects/tracking/records";

    private HttpUser admin;
    private HttpUser zhou;

    @BeforeEach
    void drawn() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        draw(new Drawing(admin));
    }

    private static void draw(Drawing drawing) {
        drawing.object("request", "服务请求")
                .field("request.state", "text", Map.of("maxLength", 20))
                .field("request.loop", "number", Map.of("decimals", 0))
                .object("tracking", "项目跟踪")
                .field("tracking.request", "lookup", Map.of("object", "request"))
                .field("tracking.state", "text", Map.of("maxLength", 20))
                .put("automation/request.track", automation("track", "create", tracking()))
                .put("automation/request.again", again())
                .put("automation/tracking.failed", failed())
                .open("request")
                .open("tracking")
                .publish();
    }

    private static Map<String, Object> tracking() {
        return Effects.create("tracking", Map.of("name", "name & \"-1\"", "request", "$Record"));
    }

    private static Map<String, Object> again() {
        return onlyWhere("loop > 0", automation("again", "createOrUpdate", update(Map.of("loop", "loop + 1"))));
    }

    private static Map<String, Object> failed() {
        return onlyWhere(
                "ISCHANGED(state) && state = \"failed\"",
                automation(
                        "failed",
                        "update",
                        tell("request.owner", "{name}失败了", "{name} has failed"),
                        update("request", Map.of("state", "PRIORVALUE(state) & \">failed\""))));
    }

    @Test
    void aNewRecordBringsExactlyOneOther() {
        var request = create(REQUESTS, Map.of("name", "R-1"));

        assertThat(zhou.get(TRACKINGS).expect(200).records()).singleElement().satisfies(tracking -> {
            assertThat(tracking.at("/values/name").asString()).isEqualTo("R-1-1");
            assertThat(tracking.at("/values/request/id").asString()).isEqualTo(request.at("/id"));
        });
    }

    @Test
    void soDoesEachRecordOfABatch() {
        var operations = Stream.of("R-2", "R-3")
                .map(name -> Map.of("op", "create", "values", Map.of("name", name)))
                .toList();
        zhou.post(REQUESTS + "/batch", Map.of("atomic", true, "operations", operations))
                .expect(200);

        assertThat(zhou.get(TRACKINGS).expect(200).records()).hasSize(2);
    }

    @Test
    void whatNobodyMayWriteByHandIsWrittenAllTheSame() {
        hideTrackings();
        create(REQUESTS, Map.of("name", "R-4"));

        zhou.get(TRACKINGS).expectProblem(404, "not_found");
        assertThat(admin.get(TRACKINGS).expect(200).records()).hasSize(1);
    }

    @Test
    void historyNamesTheAutomationBesideThePerson() {
        create(REQUESTS, Map.of("name", "R-5"));
        var tracking = idOf(firstTracking());

        var history = zhou.get(TRACKINGS + "/" + tracking + "/history").expect(200);

        assertThat(history.at("/entries/0/actor/name")).isNotBlank();
        assertThat(history.at("/entries/0/cause/kind")).isEqualTo("automation");
        assertThat(history.at("/entries/0/cause/label")).isEqualTo("track");
    }

    @Test
    void aConditionAsksWhatTheRecordWasBefore() {
        var request = create(REQUESTS, Map.of("name", "R-6"));
        var tracking = firstTracking();
        change(idOf(tracking), 1, Map.of("state", "failed")).expect(200);
        change(idOf(tracking), 2, Map.of("name", "T")).expect(200);

        assertThat(read(REQUESTS, request.at("/id")).at("/values/state")).isEqualTo(">failed");
        assertThat(zhou.get("/api/notifications").at("/unread")).isEqualTo("1");
    }

    @Test
    void aNoticeIsToldInTheReadersLanguageWithTheReadersRights() {
        create(REQUESTS, Map.of("name", "R-7"));
        change(idOf(firstTracking()), 1, Map.of("state", "failed")).expect(200);

        var chinese = zhou.get("/api/notifications").expect(200);
        assertThat(chinese.at("/notifications/0/message")).isEqualTo("{name}失败了");
        assertThat(chinese.at("/notifications/0/record/values/name")).isEqualTo("R-7-1");

        hideTrackings();
        var english =
                zhou.with("Accept-Language", "en").get("/api/notifications").expect(200);
        assertThat(english.at("/notifications/0/message")).isEqualTo("{name} has failed");
        assertThat(english.text()).doesNotContain("R-7");
    }

    @Test
    void whatWasReadIsReadForItsReaderAlone() {
        create(REQUESTS, Map.of("name", "R-8"));
        change(idOf(firstTracking()), 1, Map.of("state", "failed")).expect(200);
        var id = zhou.get("/api/notifications").at("/notifications/0/id");

        admin.post("/api/notifications/" + id + "/read", Map.of()).expect(204);
        assertThat(zhou.get("/api/notifications").at("/unread")).isEqualTo("1");

        zhou.post("/api/notifications/read", Map.of("upTo", id)).expect(204);
        assertThat(zhou.get("/api/notifications").at("/unread")).isEqualTo("0");
    }

    @Test
    void whatSetsItselfOffWithoutEndIsStopped() {
        zhou.post(REQUESTS, Map.of("values", Map.of("name", "R-9", "loop", 1)))
                .expectProblem(422, "invalid_record")
                .expectError("", "saves_without_end");

        assertThat(zhou.get(REQUESTS).expect(200).records()).isEmpty();
        assertThat(zhou.get(TRACKINGS).expect(200).records()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsFoundBeforePublishing() {
        var byNobody = Effects.create("tracking", Map.of("createdAt", "NOW()"));
        var ofTheSystem = Effects.create("user", Map.of("name", "name"));
        var throughNoLookup = update("name", Map.of("name", "nobody"));
        new Drawing(admin)
                .put("automation/request.bad", automation("bad", "create", byNobody))
                .put("automation/request.worse", automation("worse", "create", ofTheSystem))
                .put("automation/request.unknown", automation("unknown", "create", throughNoLookup));

        var findings = admin.post("/api/draft/check", Map.of()).expect(200).text();

        assertThat(findings)
                .contains("not_written_by_hand")
                .contains("system_document")
                .contains("formula_not_a_lookup");
    }

    private void hideTrackings() {
        var nothing = Map.<String, Object>of("create", false, "read", "none", "update", "none", "delete", "none");
        new Drawing(admin)
                .role("salesManager", "tracking", nothing)
                .role("salesperson", "tracking", nothing)
                .publish();
    }

    private Reply create(String records, Map<String, Object> values) {
        return zhou.post(records, Map.of("values", values)).expect(201);
    }

    private Reply change(String tracking, int version, Map<String, Object> values) {
        return zhou.with("If-Match", "\"" + version + "\"").patch(TRACKINGS + "/" + tracking, Map.of("values", values));
    }

    private JsonNode firstTracking() {
        return zhou.get(TRACKINGS).expect(200).records().getFirst();
    }

    private static String idOf(JsonNode record) {
        return record.path("id").stringValue();
    }

    private Reply read(String records, String id) {
        return zhou.get(records + "/" + id).expect(200);
    }
}
