package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines are saved with the record they belong to, and summed up there. */
class LineSavingTest extends ServerTest {
    private HttpUser admin;
    private HttpUser zhou;
    private Orders orders;

    @BeforeEach
    void orders() {
        var code = newTenant();
        admin = signIn(code, "admin");
        Orders.draw(admin);
        zhou = signIn(code, "zhou");
        orders = new Orders(zhou);
    }

    @Test
    void aRecordIsSavedWithItsLinesAndSumsThemUp() {
        Reply order = orders.create(
                Map.of("name", "O-1", "orderLines", List.of(Orders.line("钢板", 2, 100), Orders.line("螺栓", 10, 3.5))));

        assertThat(order.at("/values/total")).isEqualTo("235.00");
        assertThat(order.at("/values/lineCount")).isEqualTo("2");
        assertThat(order.at("/values/dearest")).isEqualTo("100.00");
        assertThat(order.at("/values/meanOfMany")).isEqualTo("51.75");
        assertThat(order.at("/values/withTax")).isEqualTo("265.55");
        assertThat(Orders.names(order)).containsExactly("钢板", "螺栓");
        assertThat(orders.read(order).at("/values/orderLines/1/values/amount")).isEqualTo("35.00");
    }

    @Test
    void aNewRecordWithoutLinesHasSumsOfNothing() {
        Reply order = orders.create(Map.of("name", "O-2"));

        assertThat(order.at("/values/total")).isEqualTo("0.00");
        assertThat(order.at("/values/lineCount")).isEqualTo("0");
        assertThat(order.json().at("/values/dearest").isNull()).isTrue();
    }

    @Test
    void theListOfLinesSaysWhatStaysComesAndGoes() {
        Reply order = orders.create(Map.of(
                "name",
                "O-3",
                "orderLines",
                List.of(Orders.line("一", 1, 1), Orders.line("二", 1, 2), Orders.line("三", 1, 3))));
        String second = order.at("/values/orderLines/1/id");
        String third = order.at("/values/orderLines/2/id");

        Reply changed = orders.patch(
                order,
                Map.of(
                        "orderLines",
                        List.of(
                                Map.of("id", third),
                                Orders.line("零", 1, 10),
                                Map.of("id", second, "values", Map.of("price", 20)))));

        assertThat(Orders.names(changed)).containsExactly("三", "零", "二");
        assertThat(changed.at("/values/total")).isEqualTo("33.00");
        assertThat(changed.at("/version")).isEqualTo("2");
        assertThat(changed.at("/values/orderLines/2/version")).isEqualTo("2");
    }

    @Test
    void linesThatAreNotMentionedStayUntouched() {
        Reply order = orders.create(Map.of("name", "O-4", "orderLines", List.of(Orders.line("一", 3, 5))));

        Reply changed = orders.patch(order, Map.of("name", "O-4a"));

        assertThat(changed.at("/values/total")).isEqualTo("15.00");
        assertThat(changed.at("/values/orderLines/0/version")).isEqualTo("1");
    }

    @Test
    void everyRefusalNamesItsLine() {
        zhou.post(
                        Orders.RECORDS,
                        Map.of(
                                "values",
                                Map.of(
                                        "name",
                                        "O-5",
                                        "mode",
                                        "FOB",
                                        "orderLines",
                                        List.of(
                                                Orders.line("一", 1, 1),
                                                Map.of("values", Map.of("name", "二", "quantity", "viele", "price", 3)),
                                                Map.of("values", Map.of("name", "三", "freight", 7))))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/1/values/quantity", "not_a_number")
                .expectError("/values/orderLines/2", "rule_refused");
    }

    @Test
    void aRuleOverTheSumRefusesTheWholeSave() {
        zhou.post(
                        Orders.RECORDS,
                        Map.of("values", Map.of("name", "O-6", "orderLines", List.of(Orders.line("一", 1, 10001)))))
                .expectProblem(422, "invalid_record")
                .expectError("", "rule_refused");

        assertThat(zhou.get(Orders.RECORDS).expect(200).records().size()).isZero();
    }

    @Test
    void linesInTheWrongFormAreRefusedWhereTheyStand() {
        Reply order = orders.create(Map.of("name", "O-17"));

        orders.patchRefused(
                        order,
                        List.of(
                                "一",
                                Map.of("values", List.of()),
                                Map.of("id", 7),
                                Map.of("version", "1", "values", Map.of("name", "二"))))
                .expectError("/values/orderLines/0", "not_an_object")
                .expectError("/values/orderLines/1/values", "not_an_object")
                .expectError("/values/orderLines/2/id", "not_a_text")
                .expectError("/values/orderLines/3/version", "not_a_number");
        assertThat(orders.read(order).at("/values/lineCount")).isEqualTo("0");
    }

    @Test
    void whatWasUniqueIsFreeOnceItsLineIsGone() {
        new Drawing(admin)
                .put(
                        "field/orderItem.serial",
                        Map.of(
                                "label",
                                Map.of("zh-CN", "序列号", "en", "Serial"),
                                "type",
                                "text",
                                "unique",
                                true,
                                "options",
                                Map.of("maxLength", 20)))
                .publish();
        var serial = Map.of("values", Map.of("name", "一", "serial", "S-1"));
        Reply order = orders.create(Map.of("name", "O-18", "orderLines", List.of(serial)));

        Reply replaced = orders.patch(order, Map.of("orderLines", List.of(serial)));

        assertThat(replaced.at("/values/orderLines/0/id")).isNotEqualTo(order.at("/values/orderLines/0/id"));
    }

    @Test
    void twoSavesOfTheSameOrderDoNotMixTheirLines() {
        Reply order = orders.create(Map.of("name", "O-11", "orderLines", List.of(Orders.line("一", 1, 1))));
        orders.patch(order, Map.of("orderLines", List.of(Orders.line("二", 1, 2))));

        zhou.with("If-Match", "1")
                .patch(
                        Orders.RECORDS + "/" + Orders.id(order),
                        Map.of("values", Map.of("orderLines", List.of(Orders.line("三", 1, 3)))))
                .expectProblem(412, "stale_version");

        assertThat(Orders.names(orders.read(order))).containsExactly("二");
    }

    @Test
    void aLineOfAnotherOrderCannotBeTakenOver() {
        Reply first = orders.create(Map.of("name", "O-12", "orderLines", List.of(Orders.line("一", 1, 1))));
        Reply second = orders.create(Map.of("name", "O-13"));

        zhou.with("If-Match", "1")
                .patch(
                        Orders.RECORDS + "/" + Orders.id(second),
                        Map.of(
                                "values",
                                Map.of("orderLines", List.of(Map.of("id", first.at("/values/orderLines/0/id"))))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/0", "no_such_record");
    }
}
