package io.fangyuan.web.record;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders with lines, and what somebody does with them over HTTP. */
record Orders(HttpUser user) {
    static final String RECORDS = "/api/objects/order/records";
    static final String LINES = "/api/objects/orderItem/records";

    /** Orders with lines, sums over them and rules about both; published. */
    static void draw(HttpUser admin) {
        new Drawing(admin)
                .object("order", "订单")
                .field("order.total", "rollUp", lines("function", "sum", "field", "amount", "returns", "currency"))
                .field("order.lineCount", "rollUp", lines("function", "count", "returns", "number"))
                .field("order.dearest", "rollUp", lines("function", "max", "field", "price", "returns", "currency"))
                .field(
                        "order.meanOfMany",
                        "rollUp",
                        lines(
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

    private static Map<String, Object> lines(String... options) {
        Map<String, Object> rollUp = new HashMap<>(Map.of("object", "orderItem", "lookup", "order"));
        for (int i = 0; i < options.length; i += 2) {
            rollUp.put(options[i], options[i + 1]);
        }
        return rollUp;
    }

    Reply create(Map<String, Object> values) {
        return user.post(RECORDS, Map.of("values", values)).expect(201);
    }

    Reply patch(Reply record, Map<String, Object> values) {
        return user.with("If-Match", read(record).at("/version"))
                .patch(RECORDS + "/" + id(record), Map.of("values", values))
                .expect(200);
    }

    Reply patchRefused(Reply order, List<Object> lines) {
        return user.with("If-Match", read(order).at("/version"))
                .patch(RECORDS + "/" + id(order), Map.of("values", Map.of("orderLines", lines)))
                .expectProblem(422, "invalid_record");
    }

    Reply read(Reply record) {
        return user.get(RECORDS + "/" + id(record)).expect(200);
    }

    static String id(Reply record) {
        return record.at("/id");
    }

    static Map<String, Object> line(String name, int quantity, double price) {
        return Map.of("values", new HashMap<>(Map.of("name", name, "quantity", quantity, "price", price)));
    }

    static List<String> names(Reply order) {
        List<String> names = new ArrayList<>();
        order.json()
                .at("/values/orderLines")
                .forEach(line -> names.add(line.path("name").stringValue()));
        return names;
    }
}
