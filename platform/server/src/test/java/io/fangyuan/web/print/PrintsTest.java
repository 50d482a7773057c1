package io.fangyuan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A workbook of the tenant is filled with what the viewer may read of a record and its lines. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintsTest extends ServerTest {
    private HttpUser admin;
    private HttpUser zhou;
    private HttpUser chen;
    private String offer;

    @BeforeAll
    void anOfferOfThreeLinesAndItsTemplate() throws Exception {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        chen = signIn(code, "chen");
        draw(new Drawing(admin));
        Reply taken = upload(template());
        assertThat(taken.json().path("misprints")).isEmpty();
        publish("standard", taken.at("/hash"));
        offer = createOffer();
    }

    private static void draw(Drawing drawing) {
        drawing.object("offer", "报价")
                .field("offer.customer", "lookup", Map.of("object", "customer", "relationName", "offers"))
                .field("offer.day", "date", Map.of())
                .field("offer.discount", "percent", Map.of())
                .field("offer.terms", "longText", Map.of())
                .put(
                        "field/offer.margin",
                        Map.of("label", Map.of("zh-CN", "毛利"), "type", "currency", "options", Map.of()))
                .object("offerLine", "报价明细")
                .field(
                        "offerLine.offer",
                        "lookup",
                        Map.of("object", "offer", "relationName", "offerLines", "owned", true))
                .field("offerLine.quantity", "number", Map.of("decimals", 0))
                .field("offerLine.price", "currency", Map.of())
                .field("offerLine.cost", "currency", Map.of())
                .field("offerLine.amount", "formula", Map.of("formula", "quantity * price", "returns", "currency"))
                .open("offer")
                .publish();
        drawing.role("salesperson", "offer", hiding("margin")).publish();
        drawing.role("salesperson", "offerLine", hiding("cost")).publish();
    }

    private static Map<String, Object> hiding(String field) {
        return Map.of(
                "create", true, "read", "all", "update", "all", "delete", "all", "fields", Map.of(field, "hidden"));
    }

    private static byte[] template() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("报价");
            put(sheet, "A1", "报价单 ${name}（${customer.name}）");
            put(sheet, "A2", "${day}");
            put(sheet, "B2", "${discount}");
            put(sheet, "C2", "${毛利}");
            put(sheet, "D2", "${customer}");
            put(sheet, "F2", "${margin + 1}");
            put(sheet, "A4", "${offerLines.#}");
            put(sheet, "B4", "${报价明细.name}");
            put(sheet, "C4", "${offerLines.quantity}");
            put(sheet, "D4", "${offerLines.quantity * offerLines.price}");
            put(sheet, "E4", "${offerLines.cost}");
            put(sheet, "F4", "${offerLines.offer.name}/${name}");
            sheet.createRow(4).createCell(3).setCellFormula("SUM(D4)");
            put(sheet, "A6", "完");
            return bytes(workbook);
        }
    }

    private static void put(XSSFSheet sheet, String address, String text) {
        int row = Integer.parseInt(address.substring(1)) - 1;
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        at.createCell(address.charAt(0) - 'A').setCellValue(text);
    }

    private String createOffer() {
        var customer = admin.post("/api/objects/customer/records", Map.of("values", Map.of("name", "宁波海工")))
                .expect(201)
                .at("/id");
        var lines = List.of(line("=1+1", 2, "100", "60"), line("螺栓", 10, "3.5", "1"), line("运费", 1, "80", "80"));
        return admin.post(
                        "/api/objects/offer/records",
                        Map.of(
                                "values",
                                Map.of(
                                        "name", "Q-1",
                                        "customer", customer,
                                        "day", "2026-11-22",
                                        "discount", "0.05",
                                        "margin", "1234.5",
                                        "terms", "长".repeat(20_000),
                                        "offerLines", lines)))
                .expect(201)
                .at("/id");
    }

    private static Map<String, ?> line(String name, int quantity, String price, String cost) {
        return Map.of(
                "values", Map.of("name", name, "quantity", Integer.toString(quantity), "price", price, "cost", cost));
    }

    @Test
    void eachValueStandsInItsCellInItsOwnKind() throws Exception {
        XSSFSheet sheet = print(admin, "standard");

        assertThat(cell(sheet, "A1").getStringCellValue()).isEqualTo("报价单 Q-1（宁波海工）");
        assertThat(DateUtil.isCellDateFormatted(cell(sheet, "A2"))).isTrue();
        assertThat(cell(sheet, "A2").getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-11-22");
        assertThat(cell(sheet, "B2").getNumericCellValue()).isEqualTo(0.05);
        assertThat(cell(sheet, "C2").getNumericCellValue()).isEqualTo(1234.5);
        assertThat(cell(sheet, "D2").getStringCellValue()).isEqualTo("宁波海工");
        assertThat(cell(sheet, "F2").getNumericCellValue()).isEqualTo(1235.5);
    }

    @Test
    void theRowOfLinesIsRepeatedAndSumsGrowAlong() throws Exception {
        XSSFSheet sheet = print(admin, "standard");

        assertThat(List.of(number(sheet, "A4"), number(sheet, "A5"), number(sheet, "A6")))
                .containsExactly(1.0, 2.0, 3.0);
        assertThat(List.of(number(sheet, "D4"), number(sheet, "D5"), number(sheet, "D6")))
                .containsExactly(200.0, 35.0, 80.0);
        assertThat(cell(sheet, "B6").getStringCellValue()).isEqualTo("运费");
        assertThat(cell(sheet, "F5").getStringCellValue()).isEqualTo("Q-1/Q-1");
        assertThat(cell(sheet, "D7").getCellFormula()).isEqualTo("SUM(D4:D6)");
        assertThat(cell(sheet, "A8").getStringCellValue()).isEqualTo("完");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        XSSFCell name = cell(print(admin, "standard"), "B4");

        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void whatTheViewerMayNotReadStaysEmptyInLinesToo() throws Exception {
        XSSFSheet sheet = print(zhou, "standard");

        assertThat(cell(sheet, "C2").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(number(sheet, "F2"))
                .as("a formula over it does not tell it either")
                .isEqualTo(1.0);
        assertThat(cell(sheet, "E4").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell(sheet, "E6").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(number(sheet, "D4")).isEqualTo(200.0);
    }

    @Test
    void theFileIsNamedAsTheTemplateSays() throws Exception {
        String disposition = Workbooks.download(admin, path("standard"))
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();

        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8)).contains("报价 Q-1 2026-11-22.xlsx");
    }

    @Test
    void anUploadTellsWhatCannotBeFilledAtItsCell() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("报价");
            put(sheet, "C7", "${客户名}");
            put(sheet, "D7", "${name.}");
            put(sheet, "A1", "${name}");
            var taken = upload(bytes(workbook)).json();

            assertThat(taken.path("placeHolders").intValue()).isEqualTo(3);
            assertThat(taken.at("/misprints/0/place").asString()).isEqualTo("报价!C7");
            assertThat(taken.at("/misprints/0/text").asString()).isEqualTo("${客户名}");
            assertThat(taken.at("/misprints/0/message").asString())
                    .contains("没有字段")
                    .contains("客户名");
            assertThat(taken.path("misprints")).hasSize(2);
        }
    }

    @Test
    void whatIsNoHarmlessWorkbookIsRefused() throws Exception {
        send(admin, "not a zip".getBytes(StandardCharsets.UTF_8)).expectError("", "not_a_workbook");
        send(admin, zip(Map.of("xl/workbook.xml", new byte[10]))).expectError("", "not_a_workbook");
        send(admin, zip(Map.of("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[9])))
                .expectError("", "workbook_with_more");
        send(admin, zip(Map.of("xl/workbook.xml", new byte[1], "xl/externalLinks/externalLink1.xml", new byte[9])))
                .expectError("", "workbook_with_more");
        send(admin, zip(Map.of("xl/workbook.xml", new byte[40 << 20]))).expectError("", "workbook_too_large");
        send(admin, new byte[3 << 20]).expectError("", "workbook_too_large");
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellFormula("SUM(1,2)");
            send(admin, bytes(workbook)).expect(200);
        }
    }

    @Test
    void whatASpreadsheetCannotHoldIsPrintedAllTheSame() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("报价");
            put(sheet, "A1", "${name}${terms}${terms}");
            put(sheet, "A2", "${DATE(1800, 2, 3)}");
            put(sheet, "A4", "${offerLines.name}");
            sheet.createRow(4).createCell(0).setCellFormula("SUM(1,2)");
            sheet.getRow(4).getCell(0).getCTCell().getF().setStringValue("_xlfn.LET(_xlpm.x,A4,_xlpm.x)");
            String hash = upload(bytes(workbook)).at("/hash");

            var reply =
                    Workbooks.download(admin, "/api/print-templates/offer/files/" + hash + "/preview?record=" + offer);

            assertThat(reply.statusCode()).isEqualTo(200);
            XSSFSheet printed = new XSSFWorkbook(new ByteArrayInputStream(reply.body())).getSheetAt(0);
            assertThat(cell(printed, "A1").getStringCellValue())
                    .startsWith("Q-1长")
                    .endsWith("…")
                    .hasSize(32_767);
            assertThat(cell(printed, "A2").getStringCellValue()).isEqualTo("1800-02-03");
            assertThat(cell(printed, "A7").getCellFormula()).contains("LET");
        }
    }

    @Test
    void aTemplateIsOfferedToItsRolesOnly() throws Exception {
        publish("forManagers", upload(template()).at("/hash"), "salesManager");

        assertThat(zhou.get("/api/objects/offer/prints").expect(200).text())
                .contains("standard")
                .doesNotContain("forManagers");
        assertThat(Workbooks.download(zhou, path("forManagers")).statusCode()).isEqualTo(404);
        assertThat(Workbooks.download(chen, path("standard")).statusCode()).isEqualTo(404);
    }

    @Test
    void aTemplateWithoutItsWorkbookIsNotPublished() {
        admin.put("/api/draft/printTemplate/offer.lost", Map.of("label", Map.of("zh-CN", "缺"), "file", "0".repeat(64)))
                .expect(200);

        admin.post("/api/draft/publish", Map.of("accept", List.of())).expectProblem(422, "check_refused");
        admin.delete("/api/draft/printTemplate/offer.lost").expect(204);
    }

    @Test
    void onlyDesignersTouchWorkbooks() throws Exception {
        var hash = upload(template()).at("/hash");

        send(zhou, template()).expectProblem(403, "forbidden");
        assertThat(Workbooks.download(zhou, "/api/print-templates/offer/files/" + hash)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Workbooks.download(as("globex", "admin"), "/api/print-templates/customer/files/" + hash)
                        .statusCode())
                .as("another tenant's file")
                .isEqualTo(404);
        assertThat(Workbooks.download(admin, "/api/print-templates/offer/files/" + hash + "/preview?record=" + offer)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSampleHasNothingThatCannotBeFilledAndPrints() throws Exception {
        var sample =
                Workbooks.download(admin, "/api/print-templates/offer/sample").body();
        var taken = upload(sample);

        assertThat(taken.json().path("misprints")).isEmpty();
        var printed = Workbooks.download(
                admin, "/api/print-templates/offer/files/" + taken.at("/hash") + "/preview?record=" + offer);
        assertThat(printed.statusCode()).isEqualTo(200);
    }

    @Test
    void withoutLibreOfficePdfIsRefusedInWords() throws Exception {
        boolean pdf = admin.get("/api/objects/offer/prints")
                .expect(200)
                .json()
                .path("pdf")
                .booleanValue();

        assertThat(Workbooks.download(admin, path("standard") + "?format=pdf").statusCode())
                .isEqualTo(pdf ? 200 : 406);
        assertThat(Workbooks.download(admin, path("standard") + "?format=doc").statusCode())
                .isEqualTo(406);
    }

    private void publish(String name, String hash, String... roles) {
        admin.put(
                        "/api/draft/printTemplate/offer." + name,
                        Map.of(
                                "label",
                                Map.of("zh-CN", "打印报价"),
                                "file",
                                hash,
                                "fileName",
                                "报价 ${name} ${day}",
                                "roles",
                                List.of(roles)))
                .expect(200);
        new Drawing(admin).publish();
    }

    private String path(String template) {
        return "/api/objects/offer/records/" + offer + "/prints/" + template;
    }

    private Reply upload(byte[] content) {
        return send(admin, content).expect(200);
    }

    private static Reply send(HttpUser user, byte[] content) {
        return user.send(user.request("/api/print-templates/offer/files")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private XSSFSheet print(HttpUser user, String template) throws Exception {
        var reply = Workbooks.download(user, path(template));
        assertThat(reply.statusCode())
                .as(new String(reply.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Workbooks.sheet(reply.body());
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        return sheet.getRow(Integer.parseInt(address.substring(1)) - 1).getCell(address.charAt(0) - 'A');
    }

    private static double number(XSSFSheet sheet, String address) {
        return cell(sheet, address).getNumericCellValue();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
