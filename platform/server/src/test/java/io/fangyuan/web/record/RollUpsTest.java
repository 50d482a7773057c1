package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer sums up the deals that point at it, whatever happens to those, and however many happen at once. */
class RollUpsTest extends ServerTest {
    private static final String ACCOUNTS = "/api/objects/account/records";
    private static final String DEALS = "/api/objects/deal/records";

    private HttpUser admin;
    private HttpUser zhou;

    @BeforeEach
    void accountsAndDeals() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        new Drawing(admin)
                .object("deal", "成交")
                .object("account", "账户")
                .field("deal.account", "lookup", Map.of("object", "account", "onDelete", "clear"))
                .field("deal.amount", "currency", Map.of())
                .field("deal.won", "checkbox", Map.of())
                .field("account.parent", "lookup", Map.of("object", "account"))
                .field("account.value", "rollUp", sum("won", "amount"))
                .field(
                        "account.grade",
                        "formula",
                        Map.of("formula", "IF(value >= 1000, \"A\", \"B\")", "returns", "text"))
                .field(
                        "account.ofGroup",
                        "rollUp",
                        Map.of(
                                "object", "account",
                                "lookup", "parent",
                                "function", "sum",
                                "field", "value",
                                "returns", "currency"))
                .field("account.limit", "currency", Map.of())
                .rule("account.withinLimit", "!ISBLANK(limit) && limit > 0 && value > limit", "超出额度。")
                .open("deal")
                .open("account")
                .publish();
    }

    private static Map<String, Object> sum(String condition, String field) {
        return Map.of(
                "object", "deal",
                "lookup", "account",
                "function", "sum",
                "field", field,
                "condition", condition,
                "returns", "currency");
    }

    @Test
    void aRollUpTellsOnlyThoseWhoMayKnowWhatItIsMadeOf() {
        String rollUp = "/objects/account/fields/value";
        assertThat(zhou.get("/api/me").json().at(rollUp).has("condition")).isTrue();

        new Drawing(admin)
                .role(
                        "salesperson",
                        "deal",
                        Map.of(
                                "create",
                                true,
                                "read",
                                "all",
                                "update",
                                "all",
                                "delete",
                                "all",
                                "fields",
                                Map.of("won", "hidden")))
                .publish();

        var told = zhou.get("/api/me").json().at(rollUp);
        assertThat(told.has("condition")).isFalse();
        assertThat(told.path("options").propertyNames())
                .contains("object", "function")
                .doesNotContain("condition", "field");
    }

    @Test
    void theValueFollowsEveryChangeOfADeal() {
        String first = account("甲", Map.of());
        String second = account("乙", Map.of());
        Reply deal = deal(first, 400, true);
        deal(first, 700, false);
        assertThat(value(first)).isEqualTo("400.00");

        change(deal, Map.of("amount", 1000));
        assertThat(value(first)).isEqualTo("1000.00");
        assertThat(read(first).at("/values/grade")).isEqualTo("A");

        change(deal, Map.of("account", second));
        assertThat(value(first)).isEqualTo("0.00");
        assertThat(value(second)).isEqualTo("1000.00");

        change(deal, Map.of("won", false));
        assertThat(value(second)).isEqualTo("0.00");
        assertThat(read(second).at("/values/grade")).isEqualTo("B");
    }

    @Test
    void aDeletedDealNoLongerCountsUntilItIsRestored() {
        String account = account("甲", Map.of());
        Reply deal = deal(account, 400, true);

        String batch = zhou.delete(DEALS + "/" + deal.at("/id")).expect(200).at("/batch");
        assertThat(value(account)).isEqualTo("0.00");

        zhou.post("/api/bin/" + batch + "/restore", "").expect(200);
        assertThat(value(account)).isEqualTo("400.00");
    }

    @Test
    void sumsOfSumsFollow() {
        String group = account("集团", Map.of());
        String daughter = account("子公司", Map.of("parent", group));

        deal(daughter, 250, true);

        assertThat(read(group).at("/values/ofGroup")).isEqualTo("250.00");
    }

    @Test
    void anEditOfTheAccountIsNotDisturbedByDeals() {
        String account = account("甲", Map.of());
        deal(account, 400, true);

        zhou.with("If-Match", "1")
                .patch(ACCOUNTS + "/" + account, Map.of("values", Map.of("name", "甲公司")))
                .expect(200);

        assertThat(read(account).at("/version")).isEqualTo("2");
        assertThat(value(account)).isEqualTo("400.00");
    }

    @Test
    void aRuleOfTheAccountMayRefuseADeal() {
        String account = account("甲", Map.of("limit", 500));
        deal(account, 400, true);

        zhou.post(DEALS, Map.of("values", Map.of("name", "太多", "account", account, "amount", 101, "won", true)))
                .expectProblem(422, "invalid_record")
                .expectError("", "rule_refused");

        assertThat(value(account)).isEqualTo("400.00");
    }

    @Test
    void parallelDealsAreAllCounted() throws Exception {
        String account = account("甲", Map.of());
        List<Future<?>> saves = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 24; i++) {
                int amount = i;
                saves.add(threads.submit(() -> {
                    Reply deal = deal(account, amount, true);
                    if (amount % 3 == 0) {
                        zhou.delete(DEALS + "/" + deal.at("/id")).expect(200);
                    }
                }));
            }
        }
        for (Future<?> save : saves) {
            save.get();
        }

        int expected = 0;
        for (int i = 0; i < 24; i++) {
            expected += i % 3 == 0 ? 0 : i;
        }
        assertThat(value(account)).isEqualTo(expected + ".00");
    }

    @Test
    void aSaveThatReadARollUpWhichThenMovedIsComputedFromTheNewOne() throws Exception {
        new Drawing(admin)
                .object("shop", "门店")
                .object("sale", "销售")
                .field("sale.shop", "lookup", Map.of("object", "shop", "onDelete", "clear"))
                .field("sale.amount", "currency", Map.of())
                .field("shop.factor", "number", Map.of())
                .field(
                        "shop.total",
                        "rollUp",
                        Map.of(
                                "object", "sale",
                                "lookup", "shop",
                                "function", "sum",
                                "field", "amount",
                                "returns", "currency"))
                .formula("shop.weighted", "number", "total * factor")
                .open("shop")
                .open("sale")
                .publish();
        var first = Map.of("name", "一店", "factor", 1);
        Reply shop =
                zhou.post("/api/objects/shop/records", Map.of("values", first)).expect(201);
        var sold = Map.of("name", "销售", "shop", shop.at("/id"), "amount", 10);

        try (var threads = Executors.newFixedThreadPool(2);
                var hold = new HeldRecord(DATABASE, shop.at("/id"))) {
            var sale = threads.submit(() -> zhou.post("/api/objects/sale/records", Map.of("values", sold)));
            hold.awaitWaiting(1);
            var save = threads.submit(() -> zhou.with("If-Match", "1")
                    .patch("/api/objects/shop/records/" + shop.at("/id"), Map.of("values", Map.of("factor", 3))));
            hold.awaitWaiting(2);
            hold.close();

            sale.get().expect(201);
            assertThat(save.get().expect(200).at("/values/weighted")).isEqualTo("30.00");
        }
    }

    @Test
    void aNewRollUpIsFilledForTheRecordsThatAreThere() {
        String account = account("甲", Map.of());
        String without = account("乙", Map.of());
        deal(account, 400, true);
        deal(account, 50, false);

        new Drawing(admin)
                .field(
                        "account.dealCount",
                        "rollUp",
                        Map.of("object", "deal", "lookup", "account", "function", "count", "returns", "number"))
                .field(
                        "account.twice",
                        "formula",
                        Map.of("formula", "dealCount * 2", "returns", "number", "decimals", 0))
                .publish();

        assertThat(read(account).at("/values/dealCount")).isEqualTo("2");
        assertThat(read(account).at("/values/twice")).isEqualTo("4");
        assertThat(read(without).at("/values/dealCount")).isEqualTo("0");
        assertThat(zhou.get(ACCOUNTS + "?filter=dealCount%20%3D%202")
                        .expect(200)
                        .at("/records/0/id"))
                .isEqualTo(account);
    }

    @Test
    void nobodyWritesARollUp() {
        zhou.post(ACCOUNTS, Map.of("values", Map.of("name", "甲", "value", 5)))
                .expectProblem(422, "invalid_record")
                .expectError("/values/value", "not_editable");
    }

    @Test
    void aRollUpOverWhatIsNotThereIsNotPublished() {
        var drawing = new Drawing(admin).field("account.broken", "rollUp", sum("", "nothing"));
        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("unknown_reference");
        drawing.field("account.broken", "rollUp", sum("amount >", "amount"));
        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("/options/condition");
        drawing.field("account.broken", "rollUp", sum("", "name"));
        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("cannot_be_summed_up");
        drawing.field("account.broken", "rollUp", sum("account.limit > 0", "amount"));
        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("only_own_fields");
    }

    private String account(String name, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", name);
        return zhou.post(ACCOUNTS, Map.of("values", all)).expect(201).at("/id");
    }

    private Reply deal(String account, int amount, boolean won) {
        return zhou.post(
                        DEALS, Map.of("values", Map.of("name", "成交", "account", account, "amount", amount, "won", won)))
                .expect(201);
    }

    private void change(Reply deal, Map<String, Object> values) {
        String path = DEALS + "/" + deal.at("/id");
        zhou.with("If-Match", zhou.get(path).expect(200).at("/version"))
                .patch(path, Map.of("values", values))
                .expect(200);
    }

    private Reply read(String account) {
        return zhou.get(ACCOUNTS + "/" + account).expect(200);
    }

    private String value(String account) {
        return read(account).at("/values/value");
    }
}
