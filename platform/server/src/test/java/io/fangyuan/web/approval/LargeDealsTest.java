package io.fangyuan.web.approval;

import static io.fangyuan.web.approval.Deals.RECORDS;
import static io.fangyuan.web.approval.Deals.box;
import static io.fangyuan.web.approval.Deals.create;
import static io.fangyuan.web.approval.Deals.decide;
import static io.fangyuan.web.approval.Deals.log;
import static io.fangyuan.web.approval.Deals.page;
import static io.fangyuan.web.approval.Deals.submit;
import static io.fangyuan.web.approval.Deals.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deck's approval of large deals (4.6): 10000 exactly goes to the director. */
class LargeDealsTest extends ServerTest {
    private HttpUser admin;
    private HttpUser clerk;
    private HttpUser manager;
    private HttpUser otherManager;
    private HttpUser director;

    @BeforeEach
    void deals() {
        var code = newTenant();
        admin = signIn(code, "admin");
        clerk = signIn(code, "zhou");
        manager = signIn(code, "li");
        otherManager = signIn(code, "zhao");
        director = signIn(code, "wang");
        Deals.draw(admin).put("approvalProcess/deal.large", Deals.largeDeals()).publish();
    }

    @Test
    void below10000TheDirectorsStepIsApprovedAutomatically() {
        String deal = create(clerk, "9999");
        String approval = submitted(clerk, deal);

        assertThat(decide(manager, approval, "approve", "manager").expect(200).at("/state"))
                .isEqualTo("approved");
        assertThat(log(clerk, deal))
                .containsExactly("submitted", "opened manager", "approved manager", "approved director [condition]");
        assertThat(box(director, "mine")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "10001"})
    void from10000OnTheDirectorMustApproveAsWell(String amount) {
        String deal = create(clerk, amount);
        String approval = submitted(clerk, deal);

        assertThat(decide(manager, approval, "approve", "manager").expect(200).at("/state"))
                .isEqualTo("pending");
        assertThat(box(director, "mine")).containsExactly("D-" + amount);
        assertThat(decide(director, approval, "approve", "director").expect(200).at("/state"))
                .isEqualTo("approved");
        assertThat(box(director, "mine")).isEmpty();
        assertThat(box(director, "decided")).containsExactly("D-" + amount);
    }

    @Test
    void theDirectorCannotActFirst() {
        String approval = submitted(clerk, create(clerk, "10001"));

        decide(director, approval, "approve", "director").expectProblem(403, "not_your_turn");
        decide(director, approval, "approve", "manager").expectProblem(403, "not_your_turn");
    }

    @Test
    void aRefusalAtEitherStepEndsTheRound() {
        String first = create(clerk, "10001");
        assertThat(decide(manager, submitted(clerk, first), "refuse", "manager").at("/state"))
                .isEqualTo("refused");

        String second = create(clerk, "10002");
        String approval = submitted(clerk, second);
        decide(manager, approval, "approve", "manager").expect(200);
        assertThat(decide(director, approval, "refuse", "director").at("/state"))
                .isEqualTo("refused");
        decide(director, approval, "approve", "director").expectProblem(409, "approval_decided");
        assertThat(page(clerk, second).at("/locked")).isEqualTo("false");
    }

    @Test
    void whoRefusesOrReturnsSaysWhy() {
        String approval = submitted(clerk, create(clerk, "10001"));

        manager.post("/api/approvals/" + approval + "/decisions", Map.of("decision", "refuse", "step", "manager"))
                .expectProblem(422, "invalid_request")
                .expectError("/comment", "comment_missing");
    }

    @Test
    void aRecordInApprovalIsLocked() {
        String deal = create(clerk, "10001");
        String approval = submitted(clerk, deal);

        edit(clerk, deal, Map.of("amount", "1")).expectError("/values/amount", "locked_by_approval");
        edit(admin, deal, Map.of("note", "x")).expectError("/values/note", "locked_by_approval");
        edit(clerk, deal, Map.of("dealLines", List.of(Map.of("values", Map.of("name", "L", "quantity", "1")))))
                .expectError("/values/dealLines", "locked_by_approval");
        edit(clerk, deal, Map.of("amount", "10001")).expect(200);
        clerk.delete(RECORDS + "/" + deal).expectError("", "locked_by_approval");

        decide(manager, approval, "return", "manager").expect(200);
        edit(clerk, deal, Map.of("amount", "9000")).expect(200);
    }

    @Test
    void neitherAReturningLineNorAnotherDeletionChangesARecordInApproval() {
        Deals.draw(admin)
                .field(
                        "deal.customer",
                        "lookup",
                        Map.of("object", "customer", "relationName", "deals", "onDelete", "clear"))
                .publish();
        String customer = clerk.post("/api/objects/customer/records", Map.of("values", Map.of("name", "C")))
                .expect(201)
                .at("/id");
        String deal = create(clerk, "10001");
        var lines = List.of(Map.of("values", Map.of("name", "L", "quantity", "1")));
        edit(clerk, deal, Map.of("customer", customer, "dealLines", lines)).expect(200);
        String line = clerk.get(RECORDS + "/" + deal).at("/values/dealLines/0/id");
        String batch = clerk.delete("/api/objects/dealLine/records/" + line)
                .expect(200)
                .at("/batch");
        String approval = submitted(clerk, deal);

        clerk.post("/api/bin/" + batch + "/restore", "").expectError("", "locked_by_approval");
        admin.delete("/api/objects/customer/records/" + customer).expectError("", "locked_by_approval");

        decide(manager, approval, "return", "manager").expect(200);
        clerk.post("/api/bin/" + batch + "/restore", "").expect(200);
        admin.delete("/api/objects/customer/records/" + customer).expect(200);
    }

    @Test
    void thePageOfARecordShowsItsLatestRounds() {
        String deal = create(clerk, "10001");
        for (int i = 0; i < 51; i++) {
            decide(clerk, submitted(clerk, deal), "recall", "").expect(200);
        }

        assertThat(page(clerk, deal).json().path("rounds")).hasSize(50);
        assertThat(page(clerk, deal).at("/rounds/0/round")).isEqualTo("51");
    }

    @Test
    void aReturnedOrRecalledRecordIsSubmittedAgainAsANewRound() {
        String deal = create(clerk, "10001");
        decide(manager, submitted(clerk, deal), "return", "manager").expect(200);
        String second = submitted(clerk, deal);
        decide(manager, second, "recall", "").expectProblem(403, "forbidden");
        decide(clerk, second, "recall", "").expect(200);

        submitted(clerk, deal);

        assertThat(page(clerk, deal).json().path("rounds").findValuesAsString("state"))
                .contains("pending", "recalled", "returned");
        assertThat(page(clerk, deal).at("/rounds/0/round")).isEqualTo("3");
        submit(clerk, deal).expectProblem(409, "approval_pending");
    }

    @Test
    void anApprovedRecordIsNotApprovedAgain() {
        String deal = create(clerk, "1");
        decide(manager, submitted(clerk, deal), "approve", "manager").expect(200);

        submit(clerk, deal).expectProblem(409, "already_approved");
        assertThat(page(clerk, deal).json().path("processes")).isEmpty();
    }

    @Test
    void theSameDecisionSentTwiceCountsOnce() {
        String deal = create(clerk, "10001");
        String approval = submitted(clerk, deal);

        decide(manager, approval, "approve", "manager").expect(200);
        decide(manager, approval, "approve", "manager").expect(200);

        assertThat(log(clerk, deal)).containsOnlyOnce("approved manager");
        decide(manager, approval, "refuse", "manager").expectProblem(409, "approval_decided");
    }

    @Test
    void twoAtOnceMakeOneDecision() {
        for (int i = 0; i < 10; i++) {
            String deal = create(clerk, "10001");
            String approval = submitted(clerk, deal);

            var replies = Stream.of(manager, otherManager)
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> decide(each, approval, each == manager ? "approve" : "refuse", "manager")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
            assertThat(replies)
                    .filteredOn(reply -> reply.status() == 409)
                    .allSatisfy(reply -> reply.expectProblem(409, "approval_decided"));
            assertThat(log(clerk, deal))
                    .filteredOn(line -> line.endsWith(" manager") && !line.startsWith("opened"))
                    .hasSize(1);
        }
    }

    @Test
    void theListsShowWhatWaitsAndWhatWasSubmitted() {
        submitted(clerk, create(clerk, "1"));
        submitted(clerk, create(clerk, "2"));

        assertThat(box(manager, "mine")).containsExactly("D-2", "D-1");
        assertThat(manager.get("/api/approvals/count").at("/mine")).isEqualTo("2");
        assertThat(box(clerk, "mine")).isEmpty();
        assertThat(box(clerk, "submitted")).containsExactly("D-2", "D-1");
        Reply first = manager.get("/api/approvals?limit=1").expect(200);
        assertThat(manager.get("/api/approvals?limit=1&cursor=" + first.at("/next"))
                        .at("/approvals/0/record/name"))
                .isEqualTo("D-1");
    }

    private static Reply edit(HttpUser who, String deal, Map<String, Object> values) {
        String version = who.get(RECORDS + "/" + deal).expect(200).at("/version");
        return who.with("If-Match", "\"" + version + "\"").patch(RECORDS + "/" + deal, Map.of("values", values));
    }
}
