package io.fangyuan.web.automation;

import static io.fangyuan.testing.Effects.automation;
import static io.fangyuan.testing.Effects.onlyWhere;
import static io.fangyuan.testing.Effects.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.Effects;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens by itself when a record is deleted: a deleted payment gives its amount back to the account. */
class DeletionsTest extends ServerTest {
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
        new Drawing(admin)
                .object("account", "资金账户")
                .field("account.balance", "currency", Map.of())
                .rule("account.notTooMuch", "balance > 1000", "余额过多。")
                .object("payment", "付款单")
                .field("payment.account", "lookup", Map.of("object", "account", "onDelete", "cascade"))
                .field("payment.amount", "currency", Map.of())
                .object("journal", "日记账")
                .field("journal.payment", "lookup", Map.of("object", "payment", "onDelete", "clear"))
                .field("journal.balance", "currency", Map.of())
                .put("automation/payment.giveBack", giveBack())
                .open("account")
                .open("payment")
                .open("journal")
                .publish();
    }

    private static Map<String, Object> giveBack() {
        var refund = update("account", Map.of("balance", "account.balance + amount"));
        var row = Effects.create("journal", Map.of("name", "name", "payment", "$Record", "balance", "account.balance"));
        return onlyWhere("amount > 0", automation("退回", "delete", refund, row));
    }

    @Test
    void itHappensWithTheDeletionAndSeesTheRecordAsItWas() {
        var account = account(100);
        var payment = payment(account, 30);

        delete(PAYMENTS, payment).expect(200);

        assertThat(balance(account)).isEqualTo("130.00");
        var row = zhou.get(ROWS).expect(200);
        assertThat(row.at("/records/0/name")).isEqualTo("P-1");
        assertThat(row.at("/records/0/values/balance")).isEqualTo("130.00");
        assertThat(row.json().at("/records/0/values/payment").isNull()).isTrue();
    }

    @Test
    void itHappensForNoOtherSaveAndOnlyWhereItsConditionHolds() {
        var account = account(100);
        var payment = payment(account, 0);
        assertThat(balance(account)).isEqualTo("100.00");

        delete(PAYMENTS, payment).expect(200);

        assertThat(zhou.get(ROWS).expect(200).records()).isEmpty();
    }

    @Test
    void whatItIsRefusedForRefusesTheDeletion() {
        var account = account(990);
        var payment = payment(account, 30);

        delete(PAYMENTS, payment).expectProblem(422, "invalid_record").expectError("", "rule_refused");

        zhou.get(PAYMENTS + "/" + payment).expect(200);
        assertThat(balance(account)).isEqualTo("990.00");
    }

    @Test
    void whatComesBackIsNotCreatedAndSetsOffNothing() {
        var account = account(100);
        var payment = payment(account, 30);
        var batch = delete(PAYMENTS, payment).expect(200).at("/batch");

        zhou.post("/api/bin/" + batch + "/restore", "").expect(200);

        assertThat(balance(account)).isEqualTo("130.00");
        assertThat(zhou.get(ROWS).expect(200).at("/records/0/values/payment/id"))
                .isEqualTo(payment);
    }

    @Test
    void itHappensForEachRecordThatGoesWithAnother() {
        var account = account(100);
        payment(account, 30);
        payment(account, 40);

        delete(ACCOUNTS, account).expect(200);

        assertThat(zhou.get(ROWS + "?sort=balance").expect(200).records())
                .extracting(row -> row.at("/values/balance").asString())
                .containsExactlyInAnyOrder("130.00", "170.00");
    }

    @Test
    void deletionsAtTheSameTimeLeaveTheRightBalance() throws Exception {
        var account = account(100);
        var deletions = IntStream.range(0, 12)
                .mapToObj(_ -> payment(account, 5))
                .<Callable<Reply>>map(payment -> () -> delete(PAYMENTS, payment).expect(200))
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : people.invokeAll(deletions)) {
                done.get();
            }
        }

        assertThat(balance(account)).isEqualTo("160.00");
    }

    @Test
    void linesAreNotDeletedAlone() {
        new Drawing(admin)
                .object("item", "明细")
                .field("item.payment", "lookup", Map.of("object", "payment", "relationName", "items", "owned", true))
                .put("automation/item.rename", automation("改名", "delete", update(Map.of("name", "\"x\""))));

        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("lines_are_not_deleted_alone");
    }

    private String account(int balance) {
        return create(ACCOUNTS, Map.of("name", "基本户", "balance", balance));
    }

    private String payment(String account, int amount) {
        return create(PAYMENTS, Map.of("name", "P-1", "account", account, "amount", amount));
    }

    private String create(String records, Map<String, Object> values) {
        return zhou.post(records, Map.of("values", values)).expect(201).at("/id");
    }

    private Reply delete(String records, String id) {
        return zhou.delete(records + "/" + id);
    }

    private String balance(String account) {
        return zhou.get(ACCOUNTS + "/" + account).expect(200).at("/values/balance");
    }
}
