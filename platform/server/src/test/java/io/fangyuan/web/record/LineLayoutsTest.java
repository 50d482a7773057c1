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

/** A layout says which columns lines have and what the record asks of them. */
class LineLayoutsTest extends ServerTest {
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
                        Orders.RECORDS,
                        Map.of(
                                "values",
                                Map.of("name", "O-20", "mode", "CIF", "orderLines", List.of(Orders.line("一", 1, 1)))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/0/values/freight", "required");
        Reply order =
                orders.create(Map.of("name", "O-21", "mode", "FOB", "orderLines", List.of(Orders.line("一", 1, 1))));
        zhou.with("If-Match", "1")
                .patch(
                        Orders.RECORDS + "/" + Orders.id(order),
                        Map.of("values", Map.of("orderLines", List.of(Map.of("values", Map.of("freight", 3))))))
                .expectProblem(422, "invalid_record")
                .expectError("/values/orderLines/0/values/freight", "read_only_here");
    }

    @Test
    void whatAModeNoLongerShowsIsKeptAndComesBackWithIt() {
        new Drawing(admin).put("layout/order.page", layout("orderLines")).publish();
        var line = Map.of("values", Map.of("name", "一", "quantity", 2, "price", 10, "freight", 3));
        Reply order = orders.create(Map.of("name", "O-22", "mode", "CIF", "orderLines", List.of(line)));

        Reply fob = orders.patch(order, Map.of("mode", "EXW"));
        assertThat(fob.at("/values/orderLines/0/values/freight")).isEqualTo("3.00");

        Reply cif = orders.patch(order, Map.of("mode", "CIF"));
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
}
