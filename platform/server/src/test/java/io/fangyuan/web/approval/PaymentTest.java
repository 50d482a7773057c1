package io.fangyuan.web.approval;

import static io.fangyuan.web.approval.Deals.decide;
import static io.fangyuan.web.approval.Deals.process;
import static io.fangyuan.web.approval.Deals.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an approval does by itself happens with the decision or not at all: a journal row and the account's balance. */
class PaymentTest extends ServerTest {
    private HttpUser admin;
    private HttpUser clerk;
    private HttpUser manager;
    private Drawing drawing;
    private String account;

    @BeforeEach
    void payments() {
        var code = newTenant();
        admin = signIn(code, "admin");
        clerk = signIn(code, "zhou");
        manager = signIn(code, "li");
        drawing = new Drawing(admin)
                .object("purse", "账户")
                .field("purse.balance", "currency", Map.of())
                .object("payout", "付款")
                .field("payout.purse", "lookup", Map.of("object", "purse"))
                .field("payout.amount", "currency", Map.of())
                .field("payout.status", "text", Map.of("maxLength", 20))
                .object("entry", "日记账")
                .field("entry.purse", "lookup", Map.of("object", "purse"))
                .field("entry.amount", "currency", Map.of())
                .open("purse")
                .open("payout")
                .open("entry");
        var process = process(step("one", Map.of("approvers", List.of(Map.of("role", "salesManager")), "mode", "any")));
        process.put(
                "effects",
                Map.of(
                        "submitted", List.of(Map.of("do", "update", "values", Map.of("status", "\"审批中\""))),
                        "approved",
                                List.of(
                                        Map.of("do", "update", "values", Map.of("status", "\"已付\"")),
                                        Map.of(
                                                "do",
                                                "update",
                                                "target",
                                                "purse",
                                                "values",
                                                Map.of("balance", "purse.balance - amount")),
                                        Map.of(
                                                "do",
                                                "create",
                                                "object",
                                                "entry",
                                                "values",
                                                Map.of("name", "name", "purse", "purse", "amount", "-amount"))),
                        "refused", List.of(Map.of("do", "update", "values", Map.of("status", "\"未通过\"")))));
        drawing.put("approvalProcess/payout.large", process).publish();
        account = create("purse", Map.of("name", "现金", "balance", "3730"));
    }

    @Test
    void anApprovedPaymentIsBookedWithTheDecision() {
        String payout = create("payout", Map.of("name", "P-1", "amount", "500", "purse", account));
        String approval = submitted(payout);
        assertThat(value("payout", payout, "status")).isEqualTo("审批中");
        assertThat(balance()).isEqualTo("3730.00");

        decide(manager, approval, "approve", "one").expect(200);
        decide(manager, approval, "approve", "one").expect(200);

        assertThat(balance()).isEqualTo("3230.00");
        assertThat(value("payout", payout, "status")).isEqualTo("已付");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aRefusedPaymentChangesNothingElse() {
        String payout = create("payout", Map.of("name", "P-1", "amount", "500", "purse", account));

        decide(manager, submitted(payout), "refuse", "one").expect(200);

        assertThat(balance()).isEqualTo("3730.00");
        assertThat(entries()).isZero();
        assertThat(value("payout", payout, "status")).isEqualTo("未通过");
    }

    @Test
    void manyApprovalsAtOnceLeaveTheRightBalance() {
        List<String> approvals = IntStream.range(0, 6)
                .mapToObj(i -> submitted(create("payout", Map.of("name", "P" + i, "amount", "100", "purse", account))))
                .toList();

        approvals.stream()
                .map(each -> CompletableFuture.supplyAsync(() -> decide(manager, each, "approve", "one")))
                .toList()
                .forEach(reply -> reply.join().expect(200));

        assertThat(balance()).isEqualTo("3130.00");
        assertThat(entries()).isEqualTo(6);
    }

    @Test
    void aDecisionWhoseEffectsAreRefusedIsNotMade() {
        drawing.rule("purse.covered", "balance < 0", "余额不足。").publish();
        String payout = create("payout", Map.of("name", "P-1", "amount", "5000", "purse", account));
        String approval = submitted(payout);

        decide(manager, approval, "approve", "one").expectProblem(422, "invalid_record");

        assertThat(manager.get("/api/approvals/" + approval).at("/state")).isEqualTo("pending");
        assertThat(balance()).isEqualTo("3730.00");
        assertThat(entries()).isZero();
    }

    @Test
    void peopleAreToldWhatWaitsForThemAndWhatBecameOfIt() {
        String payout = create("payout", Map.of("name", "P-1", "amount", "500", "purse", account));
        String approval = submitted(payout);
        assertThat(manager.get("/api/notifications").expect(200).text()).contains("等待您审批", "P-1");

        decide(manager, approval, "approve", "one").expect(200);

        assertThat(clerk.get("/api/notifications").expect(200).text()).contains("已通过", "P-1");
    }

    private String submitted(String payout) {
        return clerk.post("/api/objects/payout/records/" + payout + "/approvals", Map.of("process", "large"))
                .expect(201)
                .at("/rounds/0/id");
    }

    private String create(String object, Map<String, Object> values) {
        return clerk.post("/api/objects/" + object + "/records", Map.of("values", values))
                .expect(201)
                .at("/id");
    }

    private String balance() {
        return value("purse", account, "balance");
    }

    private String value(String object, String id, String field) {
        Reply reply = clerk.get("/api/objects/" + object + "/records/" + id).expect(200);
        return reply.at("/values/" + field);
    }

    private int entries() {
        return clerk.get("/api/objects/entry/records").expect(200).records().size();
    }
}
