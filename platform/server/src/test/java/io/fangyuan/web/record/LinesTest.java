package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines are saved, seen and deleted with the record they belong to, and summed up there. */
class LinesTest extends ServerTest {
    private static final String ORDERS = "/api/objects/order/records";
    private static final String LINES = "/api/objects/orderItem/records";

    private HttpUser admin;
    private HttpUser zhou;

    @BeforeEach
    void orders() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        draw(new Drawing(admin));
    }

    private static void draw(Drawing drawing) {
        drawing.object("order", "订单")
                .field(
                        "order.total",
                        "rollUp",
                        Map.of(
                                "object",
                                "orderItem",
                                "lookup",
                                "order",
                                "function",
                                "sum",
                                "field",
                                "amount",
                                "returns",
                                "currency"))
                .field(
                        "order.lineCount",
                        "rollUp",
                        Map.of("object", "orderItem", "lookup", "order", "function", "count", "returns", "number"))
                .field(
                        "order.dearest",
                        "rollUp",
                        Map.of(
                                "object",
                                "orderItem",
                                "lookup",
                                "order",
                                "function",
                                "max",
                                "field",
                                "price",
                                "returns",
                                "currency"))
                .field(
                        "order.meanOfMany",
                        "rollUp",
                        Map.of(
                                "object",
                                "orderItem",
                                "lookup",
                                "order",
                                "function",
                                "average",
                                "field",
                                "price",
                                "condition",
                                "quantity > 1",
                                "returns",
                                "currency"))
                .field("order.withTax", "formula", Map.of("formula", "total * 1.13", "returns", "currency"))
                .field("order.mode", "text", Map.of("maxLength", 10))
                .rule("order.notTooMuch", "total > 10000", "超过一万元要另行签约。")
                .object("orderItem", "订单明细")
                .field(
                        "orderItem.order",
                        "lookup",
                        Map.of("object", "order", "relationName", "orderLines", "owned", true))
                .field("orderItem.quantity", "number", Map.of("decimals", 0))
                .field("orderItem.price", "currency", Map.of())
                .field("orderItem.amount", "formula", Map.of("formula", "quantity * price", "returns", "currency"))
                .field("orderItem.freight", "currency", Map.of())
                .rule("orderItem.noFreight", "order.mode = \"FOB\" && freight > 0", "FOB 不填运费。")
                .open("order")
                .publish();
    }

    @Test
    void aRecordIsSavedWithItsLinesAndSumsThemUp() {
        Reply order = create(Map.of("name", "O-1", "orderLines", List.of(line("钢板", 2, 100), line("螺栓", 10, 3.5))));

        assertThat(order.at("/values/total")).isEqualTo("235.00");
        assertThat(order.at("/values/lineCount")).isEqualTo("2");
        assertThat(order.at("/values/dearest")).isEqualTo("100.00");
        assertThat(order.at("/values/meanOfMany")).isEqualTo("51.75");
        assertThat(order.at("/values/withTax")).isEqualTo("265.55");
        assertThat(names(order)).containsExactly("钢板", "螺栓");
        assertThat(read(order).at("/values/orderLines/1/values/amount")).isEqualTo("35.00");
    }

    @Test
    void aNewRecordWithoutLinesHasSumsOfNothing() {
        Reply order = create(Map.of("name", "O-2"));

        assertThat(order.at("/values/total")).isEqualTo("0.00");
        assertThat(order.at("/values/lineCount")).isEqualTo("0");
        assertThat(order.json().at("/values/dearest").isNull()).isTrue();
    }

    @Test
    void theListOfLinesSaysWhatStaysComesAndGoes() {
        Reply order =
                create(Map.of("name", "O-3", "orderLines", List.of(line("一", 1, 1), line("二", 1, 2), line("三", 1, 3))));
        String second = order.at("/values/orderLines/1/id");
        String third = order.at("/values/orderLines/2/id");

        Reply changed = patch(
                order,
                Map.of(
                        "orderLines",
                        List.of(
                                Map.of("id", third),
                                line("零", 1, 10),
                                Map.of("id", second, "values", Map.of("price", 20)))));

        assertThat(names(changed)).containsExactly("三", "零", "二");
        assertThat(changed.at("/values/total")).isEqualTo("33.00");
        assertThat(changed.at("/version")).isEqualTo("2");
        assertThat(changed.at("/values/orderLines/2/version")).isEqualTo("2");
    }

    @Test
    void linesThatAreNotMentionedStayUntouched() {
        Reply order = create(Map.of("name", "O-4", "orderLines", List.of(line("一", 3, 5))));

        Reply changed = patch(order, Map.of("name", "O-4a"));

        assertThat(changed.at("/values/total")).isEqualTo("15.00");
        assertThat(changed.at("/values/orderLines/0/version")).isEqualTo("1");
    }

    @Test
    void everyRefusalNamesItsLine() {
        zhou.post(
                        ORDERS,
                        Map.of(
                                "values",
                                Map.of(
                                        "name",
                                        "O-5",
                                        "mode",
                                        "FOB",
                                        "orderLines",
                                        List.of(
                                                line("一", 1, 1),
                                                Map.of("values", Map.of("name", "二", "quantity", "viele", "price", 3)),
                                                Map.of("values", Map.of("name", "三", "freight", 7))))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/1/values/quantity", "not_a_number")
                .expectError("/values/orderLines/2", "rule_refused");
    }

    @Test
    void aRuleOverTheSumRefusesTheWholeSave() {
        zhou.post(ORDERS, Map.of("values", Map.of("name", "O-6", "orderLines", List.of(line("一", 1, 10001)))))
                .expectProblem(422, "invalid_record")
                .expectError("", "rule_refused");

        assertThat(zhou.get(ORDERS).expect(200).json().path("records").size()).isZero();
    }

    @Test
    void aLineOfItsOwnIsAChangeOfItsOrder() {
        Reply order = create(Map.of("name", "O-7", "orderLines", List.of(line("一", 1, 1))));

        Reply line = zhou.post(
                        LINES, Map.of("values", Map.of("order", id(order), "name", "二", "quantity", 4, "price", 2)))
                .expect(201);
        assertThat(read(order).at("/values/total")).isEqualTo("9.00");
        assertThat(read(order).at("/version")).isEqualTo("2");

        zhou.with("If-Match", "1")
                .patch(LINES + "/" + line.at("/id"), Map.of("values", Map.of("quantity", 5)))
                .expect(200);
        assertThat(read(order).at("/values/total")).isEqualTo("11.00");

        String batch = zhou.delete(LINES + "/" + line.at("/id")).expect(200).at("/batch");
        assertThat(read(order).at("/values/total")).isEqualTo("1.00");

        String version = read(order).at("/version");
        zhou.post("/api/bin/" + batch + "/restore", "").expect(200);
        assertThat(read(order).at("/values/total")).isEqualTo("11.00");
        zhou.with("If-Match", version)
                .patch(ORDERS + "/" + id(order), Map.of("values", Map.of("orderLines", List.of())))
                .expectProblem(412, "stale_version");
        assertThat(read(order).at("/values/withTax")).isEqualTo("12.43");
    }

    @Test
    void aRepeatedCreationOfALineAnswersWithTheLine() {
        Reply order = create(Map.of("name", "O-14"));
        var body = Map.of("values", Map.of("order", id(order), "name", "一", "quantity", 1, "price", 1));

        Reply first = zhou.with("Idempotency-Key", "line-1").post(LINES, body).expect(201);
        Reply again = zhou.with("Idempotency-Key", "line-1").post(LINES, body).expect(201);

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(read(order).at("/values/lineCount")).isEqualTo("1");
    }

    @Test
    void aLineStaysWithItsOrder() {
        Reply order = create(Map.of("name", "O-15", "orderLines", List.of(line("一", 1, 1))));
        Reply other = create(Map.of("name", "O-16"));
        String line = order.at("/values/orderLines/0/id");

        zhou.with("If-Match", "1")
                .patch(LINES + "/" + line, Map.of("values", Map.of("order", id(other))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/order", "line_cannot_move");
        zhou.with("If-Match", "1")
                .patch(LINES + "/" + line, Map.of("values", Map.of("order", id(order), "quantity", 2)))
                .expect(200);
        patchRefused(order, List.of(Map.of("id", line, "values", Map.of("order", id(other)))))
                .expectError("/values/orderLines/0/values/order", "line_cannot_move");
        zhou.post(ORDERS, Map.of("values", Map.of("orderLines", List.of(Map.of("values", Map.of("order", id(other)))))))
                .expectError("/values/orderLines/0/values/order", "line_cannot_move");
    }

    @Test
    void linesInTheWrongFormAreRefusedWhereTheyStand() {
        Reply order = create(Map.of("name", "O-17"));

        patchRefused(
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
        assertThat(read(order).at("/values/lineCount")).isEqualTo("0");
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
        Reply order = create(Map.of("name", "O-18", "orderLines", List.of(serial)));

        Reply replaced = patch(order, Map.of("orderLines", List.of(serial)));

        assertThat(replaced.at("/values/orderLines/0/id")).isNotEqualTo(order.at("/values/orderLines/0/id"));
    }

    @Test
    void linesThatComeAtOnceAllCount() {
        Reply order = create(Map.of("name", "O-19"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = IntStream.range(0, 12)
                    .mapToObj(i -> people.submit(() -> zhou.post(
                                    LINES,
                                    Map.of(
                                            "values",
                                            Map.of("order", id(order), "name", "行" + i, "quantity", 1, "price", 5)))
                            .expect(201)))
                    .toList();
            saves.forEach(LinesTest::settled);
        }

        assertThat(read(order).at("/values/lineCount")).isEqualTo("12");
        assertThat(read(order).at("/values/total")).isEqualTo("60.00");
    }

    private static void settled(Future<Reply> save) {
        assertThatCode(save::get).doesNotThrowAnyException();
    }

    @Test
    void aLayoutShowsLinesWithTheColumnsTheViewerMayRead() {
        new Drawing(admin)
                .put("layout/order.page", layout("orderLines"))
                .role(
                        "salesperson",
                        "orderItem",
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
                                Map.of("price", "hidden")))
                .publish();

        var lines = zhou.get("/api/me").expect(200).json().at("/objects/order/layouts/page/lines/0");

        assertThat(lines.path("object").stringValue()).isEqualTo("orderItem");
        assertThat(lines.path("field").stringValue()).isEqualTo("order");
        assertThat(lines.at("/columns/0/field").stringValue()).isEqualTo("name");
        assertThat(lines.at("/columns/0").has("visible")).isFalse();
        assertThat(lines.at("/columns/1/field").stringValue()).isEqualTo("freight");
        assertThat(lines.at("/columns/1/visible/source").stringValue()).isEqualTo("mode <> \"FOB\"");
        assertThat(lines.at("/columns/1/required/source").stringValue()).isEqualTo("mode = \"CIF\"");
        assertThat(lines.path("columns").size()).isEqualTo(2);
        assertThat(lines.at("/totals/0").stringValue()).isEqualTo("total");
    }

    @Test
    void theRecordDecidesWhatItsLinesMustSay() {
        new Drawing(admin).put("layout/order.page", layout("orderLines")).publish();

        zhou.post(
                        ORDERS,
                        Map.of("values", Map.of("name", "O-20", "mode", "CIF", "orderLines", List.of(line("一", 1, 1)))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/0/values/freight", "required");
        Reply order = create(Map.of("name", "O-21", "mode", "FOB", "orderLines", List.of(line("一", 1, 1))));
        zhou.with("If-Match", "1")
                .patch(
                        ORDERS + "/" + id(order),
                        Map.of("values", Map.of("orderLines", List.of(Map.of("values", Map.of("freight", 3))))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/0/values/freight", "read_only_here");
    }

    @Test
    void whatAModeNoLongerShowsIsKeptAndComesBackWithIt() {
        new Drawing(admin).put("layout/order.page", layout("orderLines")).publish();
        var line = Map.of("values", Map.of("name", "一", "quantity", 2, "price", 10, "freight", 3));
        Reply order = create(Map.of("name", "O-22", "mode", "CIF", "orderLines", List.of(line)));

        Reply fob = patch(order, Map.of("mode", "EXW"));
        assertThat(fob.at("/values/orderLines/0/values/freight")).isEqualTo("3.00");

        Reply cif = patch(order, Map.of("mode", "CIF"));
        assertThat(cif.at("/values/orderLines/0/values/freight")).isEqualTo("3.00");
    }

    @Test
    void aLayoutWithLinesThatAreNoneIsNotPublished() {
        new Drawing(admin).put("layout/order.page", layout("customers"));

        assertThat(admin.post("/api/draft/check", "").expect(200).text()).contains("no_such_lines");
    }

    private static Map<String, Object> layout(String relation) {
        var label = Map.of("zh-CN", "订单", "en", "Order");
        var section = Map.of(
                "name",
                "all",
                "label",
                label,
                "columns",
                2,
                "items",
                List.of(Map.of("field", "name"), Map.of("field", "mode")));
        var columns = List.of(
                Map.of("field", "name"),
                Map.of("field", "price"),
                Map.of(
                        "field",
                        "freight",
                        "visible",
                        "mode <> \"FOB\"",
                        "required",
                        "mode = \"CIF\"",
                        "readOnly",
                        "mode = \"FOB\""));
        return Map.of(
                "label", label,
                "default", true,
                "assignments", List.of(),
                "facts", List.of(),
                "sections", List.of(section),
                "lines", List.of(Map.of("relation", relation, "columns", columns, "totals", List.of("total"))),
                "related", List.of());
    }

    @Test
    void aLineWithoutOrderIsRefused() {
        zhou.post(LINES, Map.of("values", Map.of("name", "二")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/order", "required");
    }

    @Test
    void whoMayNotSeeTheOrderSeesNoneOfItsLines() {
        new Drawing(admin)
                .role("salesperson", "order", Map.of("create", true, "read", "own", "update", "own", "delete", "own"))
                .publish();
        Reply mine = create(Map.of("name", "O-8", "orderLines", List.of(line("一", 1, 1))));
        Reply theirs = admin.post(
                        ORDERS, Map.of("values", Map.of("name", "O-9", "orderLines", List.of(line("二", 1, 1)))))
                .expect(201);

        assertThat(zhou.get(LINES).expect(200).text()).contains("一").doesNotContain("二");
        zhou.get(LINES + "/" + theirs.at("/values/orderLines/0/id")).expectProblem(404, "not_found");
        zhou.with("If-Match", "1")
                .patch(LINES + "/" + theirs.at("/values/orderLines/0/id"), Map.of("values", Map.of("price", 0)))
                .expectProblem(404, "not_found");
        zhou.post(LINES, Map.of("values", Map.of("order", id(theirs), "name", "三")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/order", "no_such_record");
        assertThat(read(mine).at("/values/lineCount")).isEqualTo("1");
    }

    @Test
    void linesGoIntoTheBinWithTheirOrderAndComeBackWithIt() {
        Reply order = create(Map.of("name", "O-10", "orderLines", List.of(line("一", 2, 3), line("二", 1, 1))));

        String batch = zhou.delete(ORDERS + "/" + id(order)).expect(200).at("/batch");
        assertThat(zhou.get(LINES).expect(200).json().path("records").size()).isZero();
        zhou.post("/api/bin/" + batch + "/restore", "").expect(200);

        assertThat(names(read(order))).containsExactly("一", "二");
        assertThat(read(order).at("/values/total")).isEqualTo("7.00");
    }

    @Test
    void twoSavesOfTheSameOrderDoNotMixTheirLines() {
        Reply order = create(Map.of("name", "O-11", "orderLines", List.of(line("一", 1, 1))));
        patch(order, Map.of("orderLines", List.of(line("二", 1, 2))));

        zhou.with("If-Match", "1")
                .patch(ORDERS + "/" + id(order), Map.of("values", Map.of("orderLines", List.of(line("三", 1, 3)))))
                .expectProblem(412, "stale_version");

        assertThat(names(read(order))).containsExactly("二");
    }

    @Test
    void aLineOfAnotherOrderCannotBeTakenOver() {
        Reply first = create(Map.of("name", "O-12", "orderLines", List.of(line("一", 1, 1))));
        Reply second = create(Map.of("name", "O-13"));

        zhou.with("If-Match", "1")
                .patch(
                        ORDERS + "/" + id(second),
                        Map.of(
                                "values",
                                Map.of("orderLines", List.of(Map.of("id", first.at("/values/orderLines/0/id"))))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/0", "no_such_record");
    }

    private Reply create(Map<String, Object> values) {
        return zhou.post(ORDERS, Map.of("values", values)).expect(201);
    }

    private Reply patch(Reply record, Map<String, Object> values) {
        return zhou.with("If-Match", read(record).at("/version"))
                .patch(ORDERS + "/" + id(record), Map.of("values", values))
                .expect(200);
    }

    private Reply patchRefused(Reply order, List<Object> lines) {
        return zhou.with("If-Match", read(order).at("/version"))
                .patch(ORDERS + "/" + id(order), Map.of("values", Map.of("orderLines", lines)))
                .expectProblem(422, "invalid_record");
    }

    private Reply read(Reply record) {
        return zhou.get(ORDERS + "/" + id(record)).expect(200);
    }

    private static String id(Reply record) {
        return record.at("/id");
    }

    private static Map<String, Object> line(String name, int quantity, double price) {
        return Map.of("values", new HashMap<>(Map.of("name", name, "quantity", quantity, "price", price)));
    }

    private static List<String> names(Reply order) {
        List<String> names = new ArrayList<>();
        order.json()
                .at("/values/orderLines")
                .forEach(line -> names.add(line.path("name").stringValue()));
        return names;
    }
}
