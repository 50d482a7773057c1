package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line may be saved, seen and deleted by itself; it always goes with its order. */
class OwnLinesTest extends ServerTest {
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
    void aLineOfItsOwnIsAChangeOfItsOrder() {
        Reply order = orders.create(Map.of("name", "O-7", "orderLines", List.of(Orders.line("一", 1, 1))));

        Reply line = zhou.post(
                        Orders.LINES,
                        Map.of("values", Map.of("order", Orders.id(order), "name", "二", "quantity", 4, "price", 2)))
                .expect(201);
        assertThat(orders.read(order).at("/values/total")).isEqualTo("9.00");
        assertThat(orders.read(order).at("/version")).isEqualTo("2");

        zhou.with("If-Match", "1")
                .patch(Orders.LINES + "/" + line.at("/id"), Map.of("values", Map.of("quantity", 5)))
                .expect(200);
        assertThat(orders.read(order).at("/values/total")).isEqualTo("11.00");

        String batch =
                zhou.delete(Orders.LINES + "/" + line.at("/id")).expect(200).at("/batch");
        assertThat(orders.read(order).at("/values/total")).isEqualTo("1.00");

        String version = orders.read(order).at("/version");
        zhou.post("/api/bin/" + batch + "/restore", "").expect(200);
        assertThat(orders.read(order).at("/values/total")).isEqualTo("11.00");
        zhou.with("If-Match", version)
                .patch(Orders.RECORDS + "/" + Orders.id(order), Map.of("values", Map.of("orderLines", List.of())))
                .expectProblem(412, "stale_version");
        assertThat(orders.read(order).at("/values/withTax")).isEqualTo("12.43");
    }

    @Test
    void aRepeatedCreationOfALineAnswersWithTheLine() {
        Reply order = orders.create(Map.of("name", "O-14"));
        var body = Map.of("values", Map.of("order", Orders.id(order), "name", "一", "quantity", 1, "price", 1));

        Reply first =
                zhou.with("Idempotency-Key", "line-1").post(Orders.LINES, body).expect(201);
        Reply again =
                zhou.with("Idempotency-Key", "line-1").post(Orders.LINES, body).expect(201);

        assertThat(Orders.id(again)).isEqualTo(Orders.id(first));
        assertThat(orders.read(order).at("/values/lineCount")).isEqualTo("1");
    }

    @Test
    void aLineStaysWithItsOrder() {
        Reply order = orders.create(Map.of("name", "O-15", "orderLines", List.of(Orders.line("一", 1, 1))));
        Reply other = orders.create(Map.of("name", "O-16"));
        String line = order.at("/values/orderLines/0/id");

        zhou.with("If-Match", "1")
                .patch(Orders.LINES + "/" + line, Map.of("values", Map.of("order", Orders.id(other))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/order", "line_cannot_move");
        zhou.with("If-Match", "1")
                .patch(Orders.LINES + "/" + line, Map.of("values", Map.of("order", Orders.id(order), "quantity", 2)))
                .expect(200);
        orders.patchRefused(order, List.of(Map.of("id", line, "values", Map.of("order", Orders.id(other)))))
                .expectError("/values/orderLines/0/values/order", "line_cannot_move");
        zhou.post(
                        Orders.RECORDS,
                        Map.of(
                                "values",
                                Map.of("orderLines", List.of(Map.of("values", Map.of("order", Orders.id(other)))))))
                .expectError("/values/orderLines/0/values/order", "line_cannot_move");
    }

    @Test
    void aLineWithoutOrderIsRefused() {
        zhou.post(Orders.LINES, Map.of("values", Map.of("name", "二")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/order", "required");
    }

    @Test
    void linesThatComeAtOnceAllCount() {
        Reply order = orders.create(Map.of("name", "O-19"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = IntStream.range(0, 12)
                    .mapToObj(i -> people.submit(() -> zhou.post(
                                    Orders.LINES,
                                    Map.of(
                                            "values",
                                            Map.of(
                                                    "order",
                                                    Orders.id(order),
                                                    "name",
                                                    "行" + i,
                                                    "quantity",
                                                    1,
                                                    "price",
                                                    5)))
                            .expect(201)))
                    .toList();
            saves.forEach(OwnLinesTest::settled);
        }

        assertThat(orders.read(order).at("/values/lineCount")).isEqualTo("12");
        assertThat(orders.read(order).at("/values/total")).isEqualTo("60.00");
    }

    @Test
    void whoMayNotSeeTheOrderSeesNoneOfItsLines() {
        new Drawing(admin)
                .role("salesperson", "order", Map.of("create", true, "read", "own", "update", "own", "delete", "own"))
                .publish();
        Reply mine = orders.create(Map.of("name", "O-8", "orderLines", List.of(Orders.line("一", 1, 1))));
        Reply theirs = admin.post(
                        Orders.RECORDS,
                        Map.of("values", Map.of("name", "O-9", "orderLines", List.of(Orders.line("二", 1, 1)))))
                .expect(201);

        assertThat(zhou.get(Orders.LINES).expect(200).text()).contains("一").doesNotContain("二");
        zhou.get(Orders.LINES + "/" + theirs.at("/values/orderLines/0/id")).expectProblem(404, "not_found");
        zhou.with("If-Match", "1")
                .patch(Orders.LINES + "/" + theirs.at("/values/orderLines/0/id"), Map.of("values", Map.of("price", 0)))
                .expectProblem(404, "not_found");
        zhou.post(Orders.LINES, Map.of("values", Map.of("order", Orders.id(theirs), "name", "三")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/order", "no_such_record");
        assertThat(orders.read(mine).at("/values/lineCount")).isEqualTo("1");
    }

    @Test
    void linesGoIntoTheBinWithTheirOrderAndComeBackWithIt() {
        Reply order = orders.create(
                Map.of("name", "O-10", "orderLines", List.of(Orders.line("一", 2, 3), Orders.line("二", 1, 1))));

        String batch =
                zhou.delete(Orders.RECORDS + "/" + Orders.id(order)).expect(200).at("/batch");
        assertThat(zhou.get(Orders.LINES).expect(200).records().size()).isZero();
        zhou.post("/api/bin/" + batch + "/restore", "").expect(200);

        assertThat(Orders.names(orders.read(order))).containsExactly("一", "二");
        assertThat(orders.read(order).at("/values/total")).isEqualTo("7.00");
    }

    private static void settled(Future<Reply> save) {
        assertThatCode(save::get).doesNotThrowAnyException();
    }
}
