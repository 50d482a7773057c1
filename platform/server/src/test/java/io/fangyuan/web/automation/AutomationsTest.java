package io.fangyuan.web.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens by itself when a record is saved. */
class AutomationsTest extends ServerTest {
    private static final String REQUESTS = "/api/objects/request/records";
    private static final String TRACKINGS = "/api/objects/tracking/records";
    private static final String ACCOUNTS = "/api/objects/account/records";
    private static final String PAYMENTS = "/api/objects/payment/records";
    private static final String ROWS = "/api/objects/journal/records";

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
                .put(
                        "automation/request.track",
                        automation(
                                "create",
                                "",
                                Map.of(
                                        "do",
                                        "create",
                                        "object",
                                        "tracking",
                                        "values",
                                        Map.of("name", "name & \"-1\"", "request", "$Record"))))
                .put(
                        "automation/request.again",
                        automation(
                                "createOrUpdate",
                                "loop > 0",
                                Map.of("do", "update", "values", Map.of("loop", "loop + 1"))))
                .put(
                        "automation/tracking.failed",
                        automation(
                                "update",
                                "ISCHANGED(state) && state = \"failed\"",
                                Map.of(
                                        "do",
                                        "notify",
                                        "to",
                                        List.of(Map.of("person", "request.owner")),
                                        "message",
                                        Map.of("zh-CN", "{name}失败了", "en", "{name} has failed")),
                                Map.of(
                                        "do",
                                        "update",
                                        "target",
                                        "request",
                                        "values",
                                        Map.of("state", "PRIORVALUE(state) & \">failed\""))))
                .object("account", "资金账户")
                .field("account.balance", "currency", Map.of())
                .rule("account.covered", "balance < 0", "余额不足。")
                .object("payment", "付款单")
                .field("payment.account", "lookup", Map.of("object", "account"))
                .field("payment.amount", "currency", Map.of())
                .object("journal", "日记账")
                .field("journal.account", "lookup", Map.of("object", "account"))
                .field("journal.amount", "currency", Map.of())
                .field("journal.balance", "currency", Map.of())
                .put(
                        "automation/payment.pay",
                        automation(
                                "create",
                                "",
                                Map.of(
                                        "do",
                                        "update",
                                        "target",
                                        "account",
                                        "values",
                                        Map.of("balance", "account.balance - amount")),
                                Map.of(
                                        "do",
                                        "create",
                                        "object",
                                        "journal",
                                        "values",
                                        Map.of(
                                                "name",
                                                "name",
                                                "account",
                                                "account",
                                                "amount",
                                                "-amount",
                                                "balance",
                                                "account.balance"))));
        List.of("request", "tracking", "account", "payment", "journal").forEach(drawing::open);
        drawing.publish();
    }

    @Test
    void aNewRecordBringsExactlyOneOther() {
        var request = create(REQUESTS, Map.of("name", "R-1"));

        assertThat(all(TRACKINGS)).singleElement().satisfies(tracking -> {
            assertThat(tracking.at("/values/name").asString()).isEqualTo("R-1-1");
            assertThat(tracking.at("/values/request/id").asString()).isEqualTo(request.at("/id"));
        });
    }

    @Test
    void soDoesEachRecordOfABatch() {
        zhou.post(
                        REQUESTS + "/batch",
                        Map.of(
                                "atomic",
                                true,
                                "operations",
                                List.of(
                                        Map.of("op", "create", "values", Map.of("name", "R-2")),
                                        Map.of("op", "create", "values", Map.of("name", "R-3")))))
                .expect(200);

        assertThat(all(TRACKINGS)).hasSize(2);
    }

    @Test
    void whatNobodyMayWriteByHandIsWrittenAllTheSame() {
        hideTrackings();
        create(REQUESTS, Map.of("name", "R-4"));

        zhou.get(TRACKINGS).expectProblem(404, "not_found");
        assertThat(admin.get(TRACKINGS).expect(200).json().path("records")).hasSize(1);
    }

    @Test
    void historyNamesTheAutomationBesideThePerson() {
        create(REQUESTS, Map.of("name", "R-5"));
        var tracking = all(TRACKINGS).getFirst().path("id").stringValue();

        var history = zhou.get(TRACKINGS + "/" + tracking + "/history").expect(200);

        assertThat(history.at("/entries/0/actor/name")).isNotBlank();
        assertThat(history.at("/entries/0/cause/kind")).isEqualTo("automation");
        assertThat(history.at("/entries/0/cause/label")).isEqualTo("track");
    }

    @Test
    void aConditionAsksWhatTheRecordWasBefore() {
        var request = create(REQUESTS, Map.of("name", "R-6"));
        var tracking = all(TRACKINGS).getFirst();
        change(tracking.path("id").stringValue(), 1, Map.of("state", "failed")).expect(200);
        change(tracking.path("id").stringValue(), 2, Map.of("name", "T")).expect(200);

        assertThat(read(REQUESTS, request.at("/id")).at("/values/state")).isEqualTo(">failed");
        assertThat(zhou.get("/api/notifications").at("/unread")).isEqualTo("1");
    }

    @Test
    void aNoticeIsToldInTheReadersLanguageWithTheReadersRights() {
        create(REQUESTS, Map.of("name", "R-7"));
        change(all(TRACKINGS).getFirst().path("id").stringValue(), 1, Map.of("state", "failed"))
                .expect(200);

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
        change(all(TRACKINGS).getFirst().path("id").stringValue(), 1, Map.of("state", "failed"))
                .expect(200);
        var id = zhou.get("/api/notifications").at("/notifications/0/id");

        admin.post("/api/notifications/" + id + "/read", Map.of()).expect(204);
        assertThat(zhou.get("/api/notifications").at("/unread")).isEqualTo("1");

        zhou.post("/api/notifications/read", Map.of("upTo", id)).expect(204);
        assertThat(zhou.get("/api/notifications").at("/unread")).isEqualTo("0");
    }

    @Test
    void aPaymentMovesTheBalanceAndWritesItsRow() {
        var account = create(ACCOUNTS, Map.of("name", "现金", "balance", 3730)).at("/id");

        create(PAYMENTS, Map.of("name", "P-1", "account", account, "amount", 500));

        assertThat(read(ACCOUNTS, account).at("/values/balance")).isEqualTo("3230.00");
        assertThat(all(ROWS)).singleElement().satisfies(row -> {
            assertThat(row.at("/values/amount").asString()).isEqualTo("-500.00");
            assertThat(row.at("/values/balance").asString()).isEqualTo("3230.00");
        });
    }

    @Test
    void whatIsRefusedForOneIsRefusedForAll() {
        var account = create(ACCOUNTS, Map.of("name", "现金", "balance", 100)).at("/id");

        zhou.post(PAYMENTS, Map.of("values", Map.of("name", "P-2", "account", account, "amount", 500)))
                .expectProblem(422, "invalid_record")
                .expectError("", "effect_refused")
                .expectError("", "rule_refused");

        assertThat(all(PAYMENTS)).isEmpty();
        assertThat(all(ROWS)).isEmpty();
        assertThat(read(ACCOUNTS, account).at("/values/balance")).isEqualTo("100.00");
    }

    @Test
    void paymentsAtTheSameTimeLeaveTheRightBalance() throws Exception {
        var account = create(ACCOUNTS, Map.of("name", "现金", "balance", 1000)).at("/id");
        List<Callable<Reply>> payments = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> payments.add(() -> zhou.post(
                        PAYMENTS, Map.of("values", Map.of("name", "P" + i, "account", account, "amount", 10)))));

        try (var people = Executors.newFixedThreadPool(6)) {
            for (var payment : people.invokeAll(payments)) {
                payment.get().expect(201);
            }
        }

        assertThat(read(ACCOUNTS, account).at("/values/balance")).isEqualTo("880.00");
        assertThat(all(ROWS).stream()
                        .map(row -> row.at("/values/balance").asString())
                        .distinct())
                .hasSize(12);
    }

    @Test
    void anEmptyLookupToWhatChangesIsRefused() {
        zhou.post(PAYMENTS, Map.of("values", Map.of("name", "P-3", "amount", 1)))
                .expectProblem(422, "invalid_record")
                .expectError("", "effect_without_target");
    }

    @Test
    void whatSetsItselfOffWithoutEndIsStopped() {
        zhou.post(REQUESTS, Map.of("values", Map.of("name", "R-9", "loop", 1)))
                .expectProblem(422, "invalid_record")
                .expectError("", "saves_without_end");

        assertThat(all(REQUESTS)).isEmpty();
        assertThat(all(TRACKINGS)).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsFoundBeforePublishing() {
        new Drawing(admin)
                .put(
                        "automation/request.bad",
                        automation(
                                "create",
                                "",
                                Map.of("do", "create", "object", "tracking", "values", Map.of("createdAt", "NOW()"))))
                .put(
                        "automation/request.worse",
                        automation(
                                "create",
                                "",
                                Map.of("do", "create", "object", "user", "values", Map.of("name", "name"))))
                .put(
                        "automation/request.unknown",
                        automation(
                                "create",
                                "",
                                Map.of("do", "update", "target", "name", "values", Map.of("name", "nobody"))));

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

    private Reply read(String records, String id) {
        return zhou.get(records + "/" + id).expect(200);
    }

    private List<JsonNode> all(String records) {
        return zhou.get(records)
                .expect(200)
                .json()
                .path("records")
                .valueStream()
                .toList();
    }

    private static Map<String, Object> automation(String on, String condition, Map<?, ?>... effects) {
        Map<String, Object> body = new HashMap<>();
        body.put("label", Map.of("zh-CN", on.equals("create") && condition.isEmpty() ? "track" : "x"));
        body.put("active", true);
        body.put("on", on);
        body.put("effects", List.of(effects));
        if (!condition.isEmpty()) {
            body.put("condition", condition);
        }
        return body;
    }
}
