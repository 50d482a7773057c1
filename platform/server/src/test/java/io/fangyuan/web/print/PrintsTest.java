package io.fangyuan.web.print;

import static io.fangyuan.testing.Workbooks.cell;
import static io.fangyuan.testing.Workbooks.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    private Offers offers;

    @BeforeAll
    void anOfferOfThreeLinesAndItsTemplate() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        offers = Offers.drawnBy(admin);
    }

    @Test
    void eachValueStandsInItsCellInItsOwnKind() {
        XSSFSheet sheet = offers.print(admin);

        assertThat(cell(sheet, "A1").getStringCellValue()).isEqualTo("报价单 Q-1（宁波海工）");
        assertThat(DateUtil.isCellDateFormatted(cell(sheet, "A2"))).isTrue();
        assertThat(cell(sheet, "A2").getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-11-22");
        assertThat(cell(sheet, "B2").getNumericCellValue()).isEqualTo(0.05);
        assertThat(cell(sheet, "C2").getNumericCellValue()).isEqualTo(1234.5);
        assertThat(cell(sheet, "D2").getStringCellValue()).isEqualTo("宁波海工");
        assertThat(cell(sheet, "F2").getNumericCellValue()).isEqualTo(1235.5);
    }

    @Test
    void theRowOfLinesIsRepeatedAndSumsGrowAlong() {
        XSSFSheet sheet = offers.print(admin);

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
    void textThatLooksLikeAFormulaStaysText() {
        XSSFCell name = cell(offers.print(admin), "B4");

        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void whatTheViewerMayNotReadStaysEmptyInLinesToo() {
        XSSFSheet sheet = offers.print(zhou);

        assertThat(cell(sheet, "C2").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(number(sheet, "F2"))
                .as("a formula over it does not tell it either")
                .isEqualTo(1.0);
        assertThat(cell(sheet, "E4").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell(sheet, "E6").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(number(sheet, "D4")).isEqualTo(200.0);
    }

    @Test
    void theFileIsNamedAsTheTemplateSays() {
        String disposition = Workbooks.download(admin, offers.path("standard"))
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();

        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8)).contains("报价 Q-1 2026-11-22.xlsx");
    }

    @Test
    void whatASpreadsheetCannotHoldIsPrintedAllTheSame() {
        var cells = Map.of("A1", "${name}${terms}${terms}", "A2", "${DATE(1800, 2, 3)}");

        var printed = preview(Workbooks.of("报价", cells));

        assertThat(cell(printed, "A1").getStringCellValue())
                .startsWith("Q-1长")
                .endsWith("…")
                .hasSize(32_767);
        assertThat(cell(printed, "A2").getStringCellValue()).isEqualTo("1800-02-03");
    }

    @Test
    void aFormulaNobodyHereKnowsIsLeftAsItIs() throws Exception {
        var cells = Map.of("A4", "${offerLines.name}", "A5", "=SUM(1,2)");
        var content = new ByteArrayOutputStream();
        try (var template = new XSSFWorkbook(new ByteArrayInputStream(Workbooks.of("报价", cells)))) {
            var formula = cell(template.getSheetAt(0), "A5").getCTCell().getF();
            formula.setStringValue("_xlfn.LET(_xlpm.x,A4,_xlpm.x)");
            template.write(content);
        }

        assertThat(cell(preview(content.toByteArray()), "A7").getCellFormula()).contains("LET");
    }

    @Test
    void withoutLibreOfficePdfIsRefusedInWords() {
        boolean pdf = admin.get("/api/objects/offer/prints")
                .expect(200)
                .json()
                .path("pdf")
                .booleanValue();

        assertThat(Workbooks.download(admin, offers.path("standard") + "?format=pdf")
                        .statusCode())
                .isEqualTo(pdf ? 200 : 406);
        assertThat(Workbooks.download(admin, offers.path("standard") + "?format=doc")
                        .statusCode())
                .isEqualTo(406);
    }

    private XSSFSheet preview(byte[] workbook) {
        String hash = offers.upload(workbook).at("/hash");
        var reply = Workbooks.download(admin, offers.preview(hash));
        assertThat(reply.statusCode()).isEqualTo(200);
        return Workbooks.sheet(reply.body());
    }
}
