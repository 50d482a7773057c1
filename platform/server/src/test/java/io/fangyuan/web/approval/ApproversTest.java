package io.fangyuan.web.approval;

import static io.fangyuan.web.approval.Deals.RECORDS;
import static io.fangyuan.web.approval.Deals.box;
import static io.fangyuan.web.approval.Deals.create;
import static io.fangyuan.web.approval.Deals.decide;
import static io.fangyuan.web.approval.Deals.log;
import static io.fangyuan.web.approval.Deals.page;
import static io.fangyuan.web.approval.Deals.process;
import static io.fangyuan.web.approval.Deals.step;
import static io.fangyuan.web.approval.Deals.submit;
import static io.fangyuan.web.approval.Deals.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked, what they may see and change, and that what runs keeps the process it began with. */
class ApproversTest extends ServerTest {
    private HttpUser admin;
    private HttpUser clerk;
    private HttpUser manager;
    private HttpUser director;
    private Drawing drawing;

    @BeforeEach
    void deals() {
        var code = newTenant();
        admin = signIn(code, "admin");
        clerk = signIn(code, "zhou");
        manager = signIn(code, "li");
        director = signIn(code, "wang");
        drawing = Deals.draw(admin);
    }

    @Test
    void approversAreFoundFromTheSubmitterTheRecordAndByName() {
        assertThat(asked(Map.of("superiorOf", "$User"))).containsExactly("李强");
        assertThat(asked(Map.of("superiorOf", "owner", "levels", 2))).containsExactly("王海燕");
        assertThat(asked(Map.of("departmentHeadOf", "owner"))).containsExactly("李强");
        assertThat(asked(Map.of("users", List.of("he", "wang")))).containsExactlyInAnyOrder("何建国", "王海燕");
        assertThat(asked(Map.of("person", "createdBy.superior.superior"))).containsExactly("王海燕");
    }

    /** Who is asked about a new deal of the clerk's in a process of one step with this rule. */
    private List<String> asked(Map<String, Object> rule) {
        draw(process(step("one", Map.of("approvers", List.of(rule)))));
        String deal = create(clerk, "1");
        submitted(clerk, deal);
        List<String> names = new ArrayList<>();
        page(clerk, deal)
                .json()
                .at("/rounds/0/steps/0/tasks")
                .forEach(task -> names.add(task.at("/approver/name").asString()));
        return names;
    }

    @Test
    void stepsOfTheSubmittersSuperiorStayWithTheSubmitter() {
        draw(process(
                step("first", Map.of("approvers", List.of(Map.of("superiorOf", "$User")))),
                step("second", Map.of("approvers", List.of(Map.of("superiorOf", "$User", "levels", 2))))));
        String approval = submitted(clerk, create(clerk, "1"));

        decide(manager, approval, "approve", "first").expect(200);

        assertThat(box(director, "mine")).containsExactly("D-1");
    }

    @Test
    void theSubmitterChoosesWhoDecides() {
        draw(process(step("one", Map.of("approvers", List.of(Map.of("chosen", true))))));
        String deal = create(clerk, "1");
        String id = director.get("/api/me").at("/user/id");

        assertThat(page(clerk, deal).at("/processes/0/chosen/0/step")).isEqualTo("one");
        submit(clerk, deal).expectProblem(422, "invalid_request").expectError("/chosen/one", "required");
        clerk.post(
                        RECORDS + "/" + deal + "/approvals",
                        Map.of("process", "large", "chosen", Map.of("one", List.of(id))))
                .expect(201);

        assertThat(box(director, "mine")).containsExactly("D-1");
    }

    @Test
    void onlyWhoMayDecideIsChosenAndOnlyForStepsThatAsk() {
        draw(process(
                step("one", Map.of("approvers", List.of(Map.of("chosen", true)))),
                step("two", Map.of("approvers", List.of(Map.of("role", "management"))))));
        String deal = create(clerk, "1");
        String id = director.get("/api/me").at("/user/id");

        choose(deal, Map.of("one", List.of(id), "two", List.of(id))).expectError("/chosen/two", "no_such_step");
        choose(deal, Map.of("one", List.of(id), "a/b", List.of())).expectError("/chosen/a~1b", "no_such_step");
        choose(deal, Map.of("one", List.of("1"))).expectError("/chosen/one", "no_such_user");
        choose(deal, Map.of("one", id)).expectError("/chosen/one", "not_an_array");
        choose(deal, List.of(id)).expectError("/chosen", "not_an_object");
        assertThat(page(clerk, deal).json().path("rounds")).isEmpty();
    }

    private Reply choose(String deal, Object chosen) {
        return clerk.post(RECORDS + "/" + deal + "/approvals", Map.of("process", "large", "chosen", chosen));
    }

    @Test
    void whoSubmitsIsAskedAsWellUnlessTheProcessLeavesThemOut() {
        var process = process(
                step("one", Map.of("approvers", List.of(Map.of("role", "salesperson"), Map.of("role", "management")))),
                step("two", Map.of("approvers", List.of(Map.of("chosen", true)))));
        draw(process);
        String mine = clerk.get("/api/me").at("/user/id");
        String before = create(clerk, "1");
        choose(before, Map.of("two", List.of(mine))).expect(201);
        process.put("withoutSubmitter", true);
        draw(process);
        String after = create(clerk, "2");

        choose(after, Map.of("two", List.of(mine))).expectError("/chosen/two", "submitter_left_out");
        choose(after, Map.of("two", List.of(manager.get("/api/me").at("/user/id"))))
                .expect(201);

        assertThat(box(clerk, "mine")).containsExactly("D-1");
        assertThat(box(signIn(tenantOf(clerk), "wu"), "mine")).containsExactly("D-2", "D-1");
    }

    @Test
    void whereNobodyIsFoundSubstitutesAreAsked() {
        draw(process(step(
                "one",
                Map.of(
                        "approvers", List.of(Map.of("person", "referee")),
                        "nobody", "assign",
                        "substitutes", List.of(Map.of("role", "salesDirector"))))));
        submitted(clerk, create(clerk, "1"));

        assertThat(box(director, "mine")).containsExactly("D-1");
    }

    @Test
    void whereNobodyIsFoundAtAllTheRecordIsRefused() {
        draw(process(step("one", Map.of("approvers", List.of(Map.of("person", "referee"))))));
        String deal = create(clerk, "1");
        submitted(clerk, deal);

        assertThat(log(clerk, deal)).containsExactly("submitted", "refused one [nobody]");
    }

    @Test
    void aProcessIsOfferedWhereItsEntryConditionHolds() {
        var process = Deals.largeDeals();
        process.put("entry", "amount > 100");
        draw(process);
        String small = create(clerk, "1");

        assertThat(page(clerk, small).json().path("processes")).isEmpty();
        submit(clerk, small).expectError("/process", "approval_entry_not_met");
        assertThat(page(clerk, create(clerk, "101")).at("/processes/0/name")).isEqualTo("large");
    }

    @Test
    void theStepOpensFieldsForThoseWhoDecideAndForNobodyElse() {
        draw(process(step(
                "one",
                Map.of(
                        "approvers", List.of(Map.of("role", "salesManager")),
                        "mode", "any",
                        "editable", List.of("note", "dealLines")))));
        String deal = create(clerk, "1");
        submitted(clerk, deal);
        var lines = List.of(Map.of("values", Map.of("name", "L", "quantity", "1")));

        assertThat(page(manager, deal).json().path("open").toString()).isEqualTo("[\"dealLines\",\"note\"]");
        assertThat(page(clerk, deal).json().path("open")).isEmpty();
        edit(manager, deal, Map.of("note", "checked", "dealLines", lines)).expect(200);
        edit(clerk, deal, Map.of("note", "mine")).expectError("/values/note", "locked_by_approval");
        edit(manager, deal, Map.of("amount", "2")).expectError("/values/amount", "locked_by_approval");
    }

    private static Reply edit(HttpUser who, String deal, Map<String, Object> values) {
        String version = who.get(RECORDS + "/" + deal).expect(200).at("/version");
        return who.with("If-Match", "\"" + version + "\"").patch(RECORDS + "/" + deal, Map.of("values", values));
    }

    @Test
    void whatRunsKeepsTheProcessItBeganWith() {
        draw(Deals.largeDeals());
        String old = create(clerk, "5000");
        String approval = submitted(clerk, old);
        draw(process(step("boss", Map.of("approvers", List.of(Map.of("role", "management"))))));

        assertThat(decide(manager, approval, "approve", "manager").expect(200).at("/state"))
                .isEqualTo("approved");
        String fresh = create(clerk, "5001");
        submitted(clerk, fresh);
        assertThat(page(clerk, fresh).at("/rounds/0/steps/0/name")).isEqualTo("boss");
    }

    @Test
    void aProcessInWhichRecordsWaitIsNotRemoved() {
        draw(Deals.largeDeals());
        submitted(clerk, create(clerk, "1"));

        admin.delete("/api/draft/approvalProcess/deal.large").expect(204);

        admin.post("/api/draft/publish", Map.of("accept", List.of()))
                .expectProblem(422, "check_refused")
                .expectError("/approvalProcess/deal.large", "approvals_running");
    }

    @Test
    void whoMayNotReadTheRecordDecidesWithoutSeeingIt() {
        drawing.role("management", "deal", Map.of("create", false, "read", "none", "update", "none", "delete", "none"));
        draw(process(step("one", Map.of("approvers", List.of(Map.of("role", "management"))))));
        String deal = create(clerk, "77");
        String approval = submitted(clerk, deal);
        HttpUser boss = signIn(tenantOf(clerk), "he");

        String list = boss.get("/api/approvals?box=mine").expect(200).text();
        String track = boss.get("/api/approvals/" + approval).expect(200).text();

        assertThat(list).contains("\"noAccess\":true").doesNotContain("D-77").doesNotContain(deal);
        assertThat(track).doesNotContain("D-77").doesNotContain("\"77").doesNotContain(deal);
        boss.get(RECORDS + "/" + deal + "/approvals").expect(404);
        assertThat(decide(boss, approval, "approve", "one").expect(200).at("/state"))
                .isEqualTo("approved");
    }

    @Test
    void whoHasNothingToDoWithItDoesNotLearnOfIt() {
        drawing.role("salesperson", "deal", Map.of("create", true, "read", "own", "update", "own", "delete", "own"));
        draw(Deals.largeDeals());
        String approval = submitted(clerk, create(clerk, "1"));
        HttpUser other = signIn(tenantOf(clerk), "wu");

        other.get("/api/approvals/" + approval).expectProblem(404, "not_found");
        decide(other, approval, "approve", "manager").expectProblem(404, "not_found");
        decide(other, approval, "recall", "").expectProblem(404, "not_found");
    }

    private static String tenantOf(HttpUser user) {
        return user.get("/api/me").at("/tenant/code");
    }

    private void draw(Map<String, Object> process) {
        drawing.put("approvalProcess/deal.large", process).publish();
    }
}
