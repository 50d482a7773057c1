package io.fangyuan.web.automation;

import static io.fangyuan.testing.Effects.automation;
import static io.fangyuan.testing.Effects.create;
import static io.fangyuan.testing.Effects.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens by itself in several records at once: a payment moves the balance of its account and writes a row. */
class BookingsTest extends ServerTest {
    private static final String ACCOUNTS = "/api/objects/account/records";
    private static final String PAYMENTS = "/api/objects/payment/records";
    private static final String ROWS = "/api/objects/journal/records";

    private HttpUser zhou;

    @BeforeEach
    void anAccountAndItsJournal() {
        var code = newTenant();
        zhou = signIn(code, "zhou");
        new Drawing(signIn(code, "admin"))
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
                .put("automation/payment.pay", automation("pay", "create", withdrawal(), row()))
                .open("account")
                .open("payment")
                .open("journal")
                .publish();
    }

    private static Map<String, Object> withdrawal() {
        return update("account", Map.of("balance", "account.balance - amount"));
    }

    private static Map<String, Object> row() {
        return create(
                "journal",
                Map.of("name", "name", "account", "account", "amount", "-amount", "balance", "account.balance"));
    }

    @Test
    void aPaymentMovesTheBalanceAndWritesItsRow() {
        var account = account(3730);

        pay(account, 500).expect(201);

        assertThat(balance(account)).isEqualTo("3230.00");
        assertThat(zhou.get(ROWS).expect(200).records()).singleElement().satisfies(row -> {
            assertThat(row.at("/values/amount").asString()).isEqualTo("-500.00");
            assertThat(row.at("/values/balance").asString()).isEqualTo("3230.00");
        });
    }

    @Test
    void whatIsRefusedForOneIsRefusedForAll() {
        var account = account(100);

        pay(account, 500)
                .expectProblem(422, "invalid_record")
                .expectError("", "effect_refused")
                .expectError("", "rule_refused");

        assertThat(zhou.get(PAYMENTS).expect(200).records()).isEmpty();
        assertThat(zhou.get(ROWS).expect(200).records()).isEmpty();
        assertThat(balance(account)).isEqualTo("100.00");
    }

    @Test
    void paymentsAtTheSameTimeLeaveTheRightBalance() throws Exception {
        var account = account(1000);
        var payments = Collections.<Callable<Reply>>nCopies(12, () -> pay(account, 10));

        try (var people = Executors.newFixedThreadPool(6)) {
            for (var payment : people.invokeAll(payments)) {
                payment.get().expect(201);
            }
        }

        assertThat(balance(account)).isEqualTo("880.00");
        assertThat(zhou.get(ROWS).expect(200).records().stream()
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

    private String account(int balance) {
        var values = Map.of("name", "现金", "balance", balance);
        return zhou.post(ACCOUNTS, Map.of("values", values)).expect(201).at("/id");
    }

    private Reply pay(String account, int amount) {
        return zhou.post(PAYMENTS, Map.of("values", Map.of("name", "P-1", "account", account, "amount", amount)));
    }

    private String balance(String account) {
        return zhou.get(ACCOUNTS + "/" + account).expect(200).at("/values/balance");
    }
}
