package io.fangyuan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.Workbooks;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** A tenant that has only just begun prints with the workbooks of its template, and makes them its own. */
class SalesPrintsTest extends ServerTest {

    @Test
    void aNewTenantPrintsAQuoteAtOnce() {
        var wang = signIn(newTenant(), "wang");

        String printed = Workbooks.text(printed(wang, quote(wang, "CFR"), "quotation"));

        assertThat(printed)
                .contains("报价单  QUOTATION", "客户 Customer：宁波海工", "目的港 Destination：汉堡", "业务员 Sales：王海燕")
                .contains("1 伺服电机 SM60 10 台 1,250.00 12,500.00", "2 驱动器 SD40 2 台 900.00 1,800.00")
                .contains("合计 Total", "SUM(G12:G13)");
    }

    @Test
    void theWorkbookOfTheTemplateCanBeTakenAndChangedByAdmins() {
        var admin = signIn(newTenant(), "admin");
        var document = admin.get("/api/metadata/printTemplate/quote.quotation")
                .expect(200)
                .json();
        var file = document.path("body").path("file").stringValue();

        assertThat(document.path("origin").stringValue()).isEqualTo("template");
        assertThat(Workbooks.download(admin, "/api/print-templates/quote/files/" + file)
                        .statusCode())
                .isEqualTo(200);
        admin.put(
                        "/api/draft/printTemplate/quote.short?publish=true",
                        Map.of("label", Map.of("zh-CN", "简版"), "file", file))
                .expect(200)
                .json();
        assertThat(Workbooks.text(printed(admin, quote(admin, "FOB"), "short"))).contains("1,200.00 12,000.00");
    }

    @Test
    void whoTakesAFieldAwayIsToldWhichCellsStayEmpty() {
        var admin = signIn(newTenant(), "admin");
        contractNumber(admin, "合同号");
        admin.put("/api/draft/printTemplate/quote.contract", contract(admin)).expect(200);
        admin.post("/api/draft/publish", Map.of()).expect(200);

        contractNumber(admin, "协议号");
        var renamed = admin.post("/api/draft/check", "").expect(200);
        admin.delete("/api/draft/field/quote.contractNumber").expect(204);
        var removed = admin.post("/api/draft/check", "").expect(200);

        assertThat(cells(renamed)).containsExactly("QUESTION quote.contract 合同!B3 ${合同号}");
        assertThat(renamed.text()).contains("打印模板 quote.contract 的单元格 合同!B3 要填 ${合同号}");
        assertThat(cells(removed))
                .containsExactly(
                        "QUESTION quote.contract 合同!A1 ${contractNumber}", "QUESTION quote.contract 合同!B3 ${合同号}");
        admin.post("/api/draft/publish", Map.of("accept", List.of("field_removed")))
                .expectProblem(422, "check_refused");
        admin.post("/api/draft/publish", Map.of("accept", List.of("field_removed", "print_cell_unfilled")))
                .expect(200);
    }

    private static void contractNumber(HttpUser admin, String label) {
        admin.put(
                        "/api/draft/field/quote.contractNumber",
                        Map.of("label", Map.of("zh-CN", label), "type", "text", "options", Map.of("maxLength", 40)))
                .expect(200);
    }

    private static Map<String, ?> contract(HttpUser admin) {
        var workbook = Workbooks.of("合同", Map.of("A1", "${contractNumber}", "B3", "${合同号}", "C3", "${number}"));
        var taken = Workbooks.upload(admin, "quote", workbook).expect(200);
        return Map.of("label", Map.of("zh-CN", "合同"), "file", taken.at("/hash"));
    }

    private static List<String> cells(Reply checked) {
        return checked.json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("code").stringValue().equals("print_cell_unfilled"))
                .map(finding -> "%s %s %s %s"
                        .formatted(
                                finding.path("severity").stringValue(),
                                finding.path("name").stringValue(),
                                finding.at("/params/cell").stringValue(),
                                finding.at("/params/text").stringValue()))
                .toList();
    }

    @Test
    void whereUsedKnowsTheCellsOfWorkbooks() {
        var admin = signIn(newTenant(), "admin");

        assertThat(cellsThatUse(admin, "quote.destinationPort")).containsExactly("/file/报价单 Quotation!A8");
        assertThat(cellsThatUse(admin, "quoteLine.freight")).containsExactly("/file/报价单 Quotation!F12");
        assertThat(cellsThatUse(admin, "product.model")).contains("/file/报价单 Quotation!C12");
        assertThat(cellsThatUse(admin, "quote.number")).contains("/fileName");
        assertThat(cellsThatUse(admin, "quoteLine.remark")).isEmpty();
    }

    private static List<String> cellsThatUse(HttpUser admin, String field) {
        return admin.get("/api/metadata/field/" + field + "/where-used")
                .expect(200)
                .json()
                .path("uses")
                .valueStream()
                .filter(use -> use.path("kind").stringValue().equals("printTemplate"))
                .map(use -> use.path("pointer").stringValue())
                .toList();
    }

    private static XSSFSheet printed(HttpUser user, String quote, String print) {
        var reply = Workbooks.download(user, "/api/objects/quote/records/" + quote + "/prints/" + print);
        assertThat(reply.statusCode()).isEqualTo(200);
        return Workbooks.sheet(reply.body());
    }

    private static String quote(HttpUser user, String mode) {
        var lines = List.of(
                line(product(user, "伺服电机", "SM60"), "10", "1200", "50"),
                line(product(user, "驱动器", "SD40"), "2", "900", "0"));
        return create(
                user,
                "quote",
                Map.of(
                        "subject",
                        "试订单",
                        "customer",
                        create(user, "customer", Map.of("name", "宁波海工")),
                        "quoteMode",
                        mode,
                        "destinationPort",
                        "汉堡",
                        "quoteLines",
                        lines));
    }

    private static Map<String, ?> line(String product, String quantity, String price, String freight) {
        return Map.of(
                "values", Map.of("product", product, "quantity", quantity, "fobPrice", price, "freight", freight));
    }

    private static String product(HttpUser user, String name, String model) {
        return create(
                user,
                "product",
                Map.of("name", name, "model", model, "category", "servo", "unit", "unit", "listPrice", "1"));
    }

    private static String create(HttpUser user, String object, Map<String, ?> values) {
        return user.post("/api/objects/" + object + "/records", Map.of("values", values))
                .expect(201)
                .at("/id");
    }
}
