package io.fangyuan.web.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What buttons do. */
class ActionsTest extends ServerTest {
    private static final String TRACKINGS = "/api/objects/tracking/records";
    private static final String REQUESTS = "/api/objects/request/records";
    private static final String GOODS = "/api/objects/good/records";
    private static final Map<String, Object> USER = Map.of("object", "user");
    private static final String OFFERS = "/api/objects/offer/records";

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
                .put(
                        "action/tracking.assign",
                        Map.of(
                                "label", Map.of("zh-CN", "分配项目跟踪"),
                                "places", List.of("record", "list"),
                                "condition", "state <> \"done\"",
                                "inputs",
                                        List.of(Map.of(
                                                "name",
                                                "engineer",
                                                "label",
                                                Map.of("zh-CN", "工程师"),
                                                "type",
                                                "lookup",
                                                "options",
                                                USER,
                                                "required",
                                                true)),
                                "effects",
                                        List.of(
                                                Map.of("do", "update", "values", Map.of("tracker", "$Input.engineer")),
                                                Map.of(
                                                        "do", "update",
                                                        "when", "NOT(ISBLANK(request))",
                                                        "target", "request",
                                                        "values", Map.of("tracker", "$Input.engineer")))))
                .put(
                        "action/tracking.copy",
                        Map.of(
                                "label", Map.of("zh-CN", "复制"),
                                "places", List.of("record"),
                                "roles", List.of("administration"),
                                "effects",
                                        List.of(Map.of(
                                                "do", "create",
                                                "object", "tracking",
                                                "values", Map.of("name", "name & \"*\"")))))
                .object("good", "商品")
                .field("good.price", "currency", Map.of())
                .field("good.cost", "currency", Map.of())
                .object("offer", "报价")
                .field("offer.note", "text", Map.of("maxLength", 80))
                .object("offerLine", "报价明细")
                .field(
                        "offerLine.offer",
                        "lookup",
                        Map.of("object", "offer", "relationName", "offerLines", "owned", true))
                .field("offerLine.good", "lookup", Map.of("object", "good"))
                .field("offerLine.price", "currency", Map.of())
                .field("offerLine.cost", "currency", Map.of())
                .put(
                        "action/good.offer",
                        Map.of(
                                "label", Map.of("zh-CN", "生成报价"),
                                "places", List.of("list"),
                                "open",
                                        Map.of(
                                                "object", "offer",
                                                "values", Map.of("name", "name & \" 等\""),
                                                "lines",
                                                        Map.of(
                                                                "object",
                                                                "offerLine",
                                                                "values",
                                                                Map.of(
                                                                        "name", "name",
                                                                        "good", "$Record",
                                                                        "price", "price",
                                                                        "cost", "cost")))));
        List.of("request", "tracking", "good", "offer").forEach(drawing::open);
        drawing.publish();
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

        assertThat(zhou.get(TRACKINGS).json().path("records")).hasSize(2);
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
    void tickedRowsBecomeTheLinesOfANewRecordThatIsNotStored() {
        var goods = IntStream.range(0, 5)
                .mapToObj(i -> create(GOODS, Map.of("name", "G" + i, "price", 10 + i)))
                .toList();

        var opened = zhou.post("/api/objects/good/actions/offer", Map.of("ids", goods.subList(1, 3)))
                .expect(200);

        assertThat(opened.at("/open/object")).isEqualTo("offer");
        assertThat(opened.at("/open/values/name")).isEqualTo("G1 等");
        assertThat(opened.json().at("/open/values/offerLines")).hasSize(2);
        assertThat(opened.at("/open/values/offerLines/0/values/good/name")).isEqualTo("G1");
        assertThat(opened.at("/open/values/offerLines/1/values/price")).isEqualTo("12.00");
        assertThat(zhou.get(OFFERS).json().path("records")).isEmpty();
    }

    @Test
    void whatTheUserMayNotReadIsNotFilledIn() {
        var good = admin.post(GOODS, Map.of("values", Map.of("name", "G", "cost", 77)))
                .expect(201)
                .at("/id");
        var hidden = Map.<String, Object>of(
                "create", true, "read", "all", "update", "all", "delete", "all", "fields", Map.of("cost", "hidden"));
        new Drawing(admin)
                .role("salesperson", "good", hidden)
                .role("salesManager", "good", hidden)
                .role("salesDirector", "good", hidden)
                .publish();

        var opened = zhou.post("/api/objects/good/actions/offer", Map.of("ids", List.of(good)))
                .expect(200);

        assertThat(opened.text()).doesNotContain("77");
    }

    @Test
    void withoutTickedRowsThereIsNothingToDo() {
        zhou.post("/api/objects/good/actions/offer", Map.of("ids", List.of())).expectProblem(422, "invalid_request");
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
        var beyond = Map.<String, Object>of("do", "update", "values", Map.of("state", "$Input.engineer.name"));
        var engineers =
                Map.of("name", "engineer", "label", Map.of("en", "Engineer"), "type", "lookup", "options", USER);
        var action = Map.of(
                "label", Map.of("en", "Beyond"),
                "places", List.of("record"),
                "inputs", List.of(engineers),
                "effects", List.of(beyond));
        new Drawing(admin).put("action/tracking.beyond", action);

        var finding =
                admin.post("/api/draft/check", Map.of()).expect(200).json().at("/findings/0");

        assertThat(finding.path("pointer").asString()).endsWith("/effects/0/values/state");
        assertThat(finding.path("code").asString()).isEqualTo("formula_input_not_followed");
        assertThat(checked("$Input.engineer.name", "tracking.state").at("/errors/0/code"))
                .isEqualTo("input_not_followed");
    }

    @Test
    void whoLaysOutAFormWithoutTheLinesThatAButtonFillsIsTold() {
        var layout = Map.of(
                "label", Map.of("en", "Offer"),
                "default", true,
                "assignments", List.of(),
                "facts", List.of(),
                "sections",
                        List.of(Map.of(
                                "name",
                                "basics",
                                "label",
                                Map.of("en", "Basics"),
                                "columns",
                                2,
                                "items",
                                List.of(Map.of("field", "name")))),
                "related", List.of());
        new Drawing(admin).put("layout/offer.bare", layout);

        var told = admin.post("/api/draft/check", Map.of()).expect(200).json().at("/findings/0");

        assertThat(told.path("severity").asString()).isEqualTo("WARNING");
        assertThat(told.path("code").asString()).isEqualTo("filled_lines_not_shown");
        assertThat(told.path("name").asString()).isEqualTo("good.offer");
    }

    private Reply checked(String formula, String into) {
        var engineer = Map.of("name", "engineer", "type", "lookup", "options", USER);
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
                List.of(engineer));
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
