package io.fangyuan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Offers with lines, one of which is there, and a workbook that prints it under the name {@code standard}.
 *
 * @param offer the id of the offer that is there
 */
record Offers(HttpUser admin, String offer) {

    /** Draws offers, of which salespeople read neither margin nor costs. */
    static Offers drawnBy(HttpUser admin) {
        draw(new Drawing(admin));
        var offers = new Offers(admin, create(admin));
        Reply taken = offers.upload(template());
        assertThat(taken.json().path("misprints")).isEmpty();
        offers.publish("standard", taken.at("/hash"));
        return offers;
    }

    private static void draw(Drawing drawing) {
        drawing.object("offer", "报价")
                .field("offer.customer", "lookup", Map.of("object", "customer", "relationName", "offers"))
                .field("offer.day", "date", Map.of())
                .field("offer.discount", "percent", Map.of())
                .field("offer.terms", "longText", Map.of())
                .put("field/offer.margin", margin())
                .object("offerLine", "报价明细")
                .field("offerLine.offer", "lookup", owned())
                .field("offerLine.quantity", "number", Map.of("decimals", 0))
                .field("offerLine.price", "currency", Map.of())
                .field("offerLine.cost", "currency", Map.of())
                .field("offerLine.amount", "formula", Map.of("formula", "quantity * price", "returns", "currency"))
                .open("offer")
                .publish();
        drawing.role("salesperson", "offer", hiding("margin")).publish();
        drawing.role("salesperson", "offerLine", hiding("cost")).publish();
    }

    private static Map<String, Object> margin() {
        return Map.of("label", Map.of("zh-CN", "毛利"), "type", "currency", "options", Map.of());
    }

    private static Map<String, Object> owned() {
        return Map.of("object", "offer", "relationName", "offerLines", "owned", true);
    }

    private static Map<String, Object> hiding(String field) {
        return Map.of(
                "create", true, "read", "all", "update", "all", "delete", "all", "fields", Map.of(field, "hidden"));
    }

    /** What {@code standard} prints. */
    static byte[] template() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("A1", "报价单 ${name}（${customer.name}）");
        cells.put("A2", "${day}");
        cells.put("B2", "${discount}");
        cells.put("C2", "${毛利}");
        cells.put("D2", "${customer}");
        cells.put("F2", "${margin + 1}");
        cells.put("A4", "${offerLines.#}");
        cells.put("B4", "${报价明细.name}");
        cells.put("C4", "${offerLines.quantity}");
        cells.put("D4", "${offerLines.quantity * offerLines.price}");
        cells.put("E4", "${offerLines.cost}");
        cells.put("F4", "${offerLines.offer.name}/${name}");
        cells.put("D5", "=SUM(D4)");
        cells.put("A6", "完");
        return Workbooks.of("报价", cells);
    }

    private static String create(HttpUser admin) {
        var customer = created(admin, "customer", Map.of("name", "宁波海工"));
        var lines = List.of(line("=1+1", 2, "100", "60"), line("螺栓", 10, "3.5", "1"), line("运费", 1, "80", "80"));
        return created(
                admin,
                "offer",
                Map.of(
                        "name", "Q-1",
                        "customer", customer,
                        "day", "2026-11-22",
                        "discount", "0.05",
                        "margin", "1234.5",
                        "terms", "长".repeat(20_000),
                        "offerLines", lines));
    }

    private static String created(HttpUser admin, String object, Map<String, ?> values) {
        return admin.post("/api/objects/" + object + "/records", Map.of("values", values))
                .expect(201)
                .at("/id");
    }

    private static Map<String, ?> line(String name, int quantity, String price, String cost) {
        return Map.of(
                "values", Map.of("name", name, "quantity", Integer.toString(quantity), "price", price, "cost", cost));
    }

    /** Publishes a template over an uploaded workbook, for these roles; for everybody when none is named. */
    void publish(String name, String hash, String... roles) {
        var template = Map.of(
                "label",
                Map.of("zh-CN", "打印报价"),
                "file",
                hash,
                "fileName",
                "报价 ${name} ${day}",
                "roles",
                List.of(roles));
        new Drawing(admin).put("printTemplate/offer." + name, template).publish();
    }

    Reply upload(byte[] content) {
        return Workbooks.upload(admin, "offer", content).expect(200);
    }

    /** Where the offer is printed with a template. */
    String path(String template) {
        return "/api/objects/offer/records/" + offer + "/prints/" + template;
    }

    /** Where the offer is tried with a workbook that was uploaded. */
    String preview(String hash) {
        return "/api/print-templates/offer/files/" + hash + "/preview?record=" + offer;
    }

    /** The offer as {@code user} prints it with {@code standard}. */
    XSSFSheet print(HttpUser user) {
        var reply = Workbooks.download(user, path("standard"));
        assertThat(reply.statusCode())
                .as(new String(reply.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Workbooks.sheet(reply.body());
    }
}
