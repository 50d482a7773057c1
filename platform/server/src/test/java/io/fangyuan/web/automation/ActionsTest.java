package io.fangyuan.web.automation;

import static io.fangyuan.testing.Effects.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.Effects;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What buttons do. */
class ActionsTest extends ServerTest {
    private static final String TRACKINGS = "/api/objects/tracking/records";
    private static final String REQUESTS = "/api/objects/request/records";
    private static final Map<String, Object> USER = Map.of("object", "user");
    private static final Map<String, Object> ENGINEER = Map.of(
            "name", "engineer", "label", Map.of("zh-CN", "工程师"), "type", "lookup", "options", USER, "required", true);

    private HttpUser admin;
    private HttpUser zhou;
    private String engineer;

    @BeforeEach
    void drawn() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        engineer = signIn(code, "wu").get("/api/me").at("/user/id");
        draw(new Drawing(admin));
    }

    private static void draw(Drawing drawing) {
        drawing.object("request", "服务请求")
                .field("request.tracker", "lookup", USER)
                .object("tracking", "项目跟踪")
                .field("tracking.request", "lookup", Map.of("object", "request"))
                .field("tracking.tracker", "lookup", USER)
                .field("tracking.state", "text", Map.of("maxLength", 20))
                .put("action/tracking.assign", assign())
                .put("action/tracking.copy", copy())
                .open("request")
                .open("tracking")
                .publish();
    }

    private static Map<String, Object> assign() {
        var toTracking = update(Map.of("tracker", "$Input.engineer"));
        var toRequest = new HashMap<>(update("request", Map.of("tracker", "$Input.engineer")));
        toRequest.put("when", "NOT(ISBLANK(request))");
        return Map.of(
                "label", Map.of("zh-CN", "分配项目跟踪"),
                "places", List.of("record", "list"),
                "condition", "state <> \"done\"",
                "inputs", List.of(ENGINEER),
                "effects", List.of(toTracking, toRequest));
    }

    private static Map<String, Object> copy() {
        return Map.of(
                "label", Map.of("zh-CN", "复制"),
                "places", List.of("record"),
                "roles", List.of("administration"),
                "effects", List.of(Effects.create("tracking", Map.of("name", "name & \"*\""))));
    }

    @Test
    void anAnswerIsWrittenToTheRecordAndToWhatItPointsAt() {
        var request = create(REQUESTS, Map.of("name", "R-1"));
        var tracking = create(TRACKINGS, Map.of("name", "T-1", "request", request));

        var pressed = press(tracking, "assign", Map.of("engineer", engineer)).expect(200);

        assertThat(pressed.at("/record/values/tracker/id")).isEqualTo(engineer);
        assertThat(zhou.get(REQUESTS + "/" + request).at("/values/tracker/id")).isEqualTo(engineer);
        assertThat(zhou.get(TRACKINGS + "/" + tracking + "/history").at("/entries/0/cause/label"))
                .isEqualTo("分配项目跟踪");
    }

    @Test
    void anAnswerMustBeGivenAndBeThere() {
        var tracking = create(TRACKINGS, Map.of("name", "T-2"));

        press(tracking, "assign", Map.of())
                .expectProblem(422, "invalid_record")
                .expectError("/inputs/engineer", "required");
        press(tracking, "assign", Map.of("engineer", "12345"))
                .expectProblem(422, "invalid_record")
                .expectError("/inputs/engineer", "no_such_record");
    }

    @Test
    void aButtonIsNotPressedWhereItIsNotOffered() {
        var tracking = create(TRACKINGS, Map.of("name", "T-3", "state", "done"));

        press(tracking, "assign", Map.of("engineer", engineer))
                .expectProblem(422, "invalid_record")
                .expectError("", "action_not_offered");
    }

    @Test
    void onlyTheRolesOfAButtonPressItAndSeeIt() {
        var tracking = create(TRACKINGS, Map.of("name", "T-4"));

        press(tracking, "copy", Map.of()).expectProblem(403, "forbidden");
        assertThat(names(zhou.get("/api/me").json().at("/objects/tracking/actions")))
                .containsExactly("assign");
        assertThat(names(admin.get("/api/me").json().at("/objects/tracking/actions")))
                .contains("assign", "copy");
    }

    @Test
    void whoMayNotReadTheRecordPressesNothing() {
        var tracking = create(TRACKINGS, Map.of("name", "T-5"));
        var nothing = Map.<String, Object>of("create", true, "read", "own", "update", "own", "delete", "own");
        new Drawing(admin)
                .role("salesperson", "tracking", nothing)
                .role("salesManager", "tracking", nothing)
                .role("salesDirector", "tracking", nothing)
                .publish();
        var foreign = admin.post(TRACKINGS, Map.of("values", Map.of("name", "T-6")))
                .expect(201)
                .at("/id");

        press(foreign, "assign", Map.of("engineer", engineer)).expectProblem(404, "not_found");
        press(tracking, "assign", Map.of("engineer", engineer)).expect(200);
    }

    @Test
    void aPressOnAnOldVersionIsRefusedAndTheSamePressHappensOnce() {
        var tracking = create(TRACKINGS, Map.of("name", "T-7"));

        admin.with("If-Match", "\"9\"")
                .post(TRACKINGS + "/" + tracking + "/actions/copy", Map.of())
                .expectProblem(412, "stale_version");
        var once = admin.with("Idempotency-Key", "k1");
        once.post(TRACKINGS + "/" + tracking + "/actions/copy", Map.of()).expect(200);
        once.post(TRACKINGS + "/" + tracking + "/actions/copy", Map.of()).expect(200);

        assertThat(zhou.get(TRACKINGS).records()).hasSize(2);
    }

    @Test
    void overAListEachRecordStandsForItself() {
        var open = create(TRACKINGS, Map.of("name", "T-8"));
        var done = create(TRACKINGS, Map.of("name", "T-9", "state", "done"));

        var results = zhou.post(
                        "/api/objects/tracking/actions/assign",
                        Map.of("ids", List.of(open, done), "inputs", Map.of("engineer", engineer)))
                .expect(200);

        assertThat(results.json().at("/results/0").has("problem")).isFalse();
        assertThat(results.at("/results/1/problem/errors/0/code")).isEqualTo("action_not_offered");
    }

    @Test
    void theEditorIsToldOfAFormulaWhatPublishingWouldSay() {
        assertThat(checked("$Input.engineer", "tracking.tracker").at("/ok")).isEqualTo("true");
        assertThat(checked("$Record", "tracking.tracker").at("/errors/0/code")).isEqualTo("wrong_result_type");
        assertThat(checked("$Record", "tracking.nothing").at("/ok")).isEqualTo("true");
        assertThat(checked("$Inputs.engineer", "tracking.tracker").at("/errors/0/suggestion"))
                .isEqualTo("$Input");
        assertThat(checked("$Input.somebody", "tracking.tracker").at("/errors/0/code"))
                .isEqualTo("unknown_field");
    }

    @Test
    void anAnswerLeadsNoFurther() {
        var action = Map.of(
                "label", Map.of("en", "Beyond"),
                "places", List.of("record"),
                "inputs", List.of(ENGINEER),
                "effects", List.of(update(Map.of("state", "$Input.engineer.name"))));
        new Drawing(admin).put("action/tracking.beyond", action);

        var finding =
                admin.post("/api/draft/check", Map.of()).expect(200).json().at("/findings/0");

        assertThat(finding.path("pointer").asString()).endsWith("/effects/0/values/state");
        assertThat(finding.path("code").asString()).isEqualTo("formula_input_not_followed");
        assertThat(checked("$Input.engineer.name", "tracking.state").at("/errors/0/code"))
                .isEqualTo("input_not_followed");
    }

    private Reply checked(String formula, String into) {
        var question = Map.of(
                "object",
                "tracking",
                "formula",
                formula,
                "context",
                "effect",
                "into",
                into,
                "inputs",
                List.of(Map.of("name", "engineer", "type", "lookup", "options", USER)));
        return admin.post("/api/formula/check", question).expect(200);
    }

    private String create(String records, Map<String, Object> values) {
        return zhou.post(records, Map.of("values", values)).expect(201).at("/id");
    }

    private Reply press(String tracking, String action, Map<String, Object> inputs) {
        return zhou.post(TRACKINGS + "/" + tracking + "/actions/" + action, Map.of("inputs", inputs));
    }

    private static List<String> names(JsonNode actions) {
        return actions.valueStream()
                .map(action -> action.path("name").stringValue())
                .toList();
    }
}
