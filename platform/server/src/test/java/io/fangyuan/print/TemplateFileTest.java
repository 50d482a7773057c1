package io.fangyuan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook of unknown origin is opened or refused; it does nothing else. */
class TemplateFileTest {
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private interface Change {
        void of(XSSFWorkbook workbook) throws Exception;
    }

    private static byte[] workbook(Change change) throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("报价");
            sheet.createRow(0).createCell(0).setCellValue("${name}");
            sheet.createRow(1).createCell(0).setCellFormula("SUM(B1:B9)");
            change.of(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void refuses(byte[] content, String code) {
        assertThatThrownBy(() -> TemplateFile.open(content).close())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations().getFirst().code())
                                .isEqualTo(code));
    }

    @Test
    void aPictureThatIsFetchedFromElsewhereIsRefused() throws Exception {
        refuses(
                workbook(workbook -> workbook.getSheetAt(0)
                        .getPackagePart()
                        .addRelationship(
                                PackagingURIHelper.toURI("http://10.0.0.1/x.png"), TargetMode.EXTERNAL, IMAGE)),
                "workbook_with_more");
    }

    @Test
    void aLinkToClickOnIsTaken() throws Exception {
        byte[] content = workbook(workbook -> {
            var link = workbook.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
            link.setAddress("https://company.example/");
            workbook.getSheetAt(0).getRow(0).getCell(0).setHyperlink(link);
        });

        assertThatCode(() -> TemplateFile.open(content).close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-office.vbaProject",
                "application/vnd.openxmlformats-officedocument.oleObject",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"
            })
    void whatAPartIsCountsAndNotItsName(String contentType) throws Exception {
        refuses(
                workbook(workbook -> {
                    PackagePartName name = PackagingURIHelper.createPartName("/xl/theme/harmless.xml");
                    workbook.getPackage()
                            .createPart(name, contentType)
                            .getOutputStream()
                            .write(1);
                }),
                "workbook_with_more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBSERVICE(\"http://10.0.0.1/\")", "SUM(1)+_xlfn.WEBSERVICE(\"x\")"})
    void aNameThatCallsOutIsRefused(String formula) throws Exception {
        refuses(
                edited(
                        "xl/workbook.xml",
                        text -> text.replace(
                                "</sheets>",
                                "</sheets><definedNames><definedName name=\"x\">" + formula.replace("\"", "&quot;")
                                        + "</definedName></definedNames>")),
                "workbook_with_more");
    }

    @Test
    void entitiesAreNotResolved() throws Exception {
        refuses(
                edited(
                        "xl/worksheets/sheet1.xml",
                        text -> text.replaceFirst(
                                "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")),
                "not_a_workbook");
    }

    @Test
    void sheetsThatUnpackToFarTooMuchAreRefused() throws Exception {
        refuses(
                edited(
                        "xl/worksheets/sheet1.xml",
                        text -> text.replace("</worksheet>", " ".repeat(9 << 20) + "</worksheet>")),
                "workbook_too_large");
    }

    /** Every garbled workbook is refused as one, or read: nothing else is thrown. */
    @Test
    void garbledWorkbooksAreRefused() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            byte[] content = garbled(random);
            assertThatCode(() -> {
                        try {
                            TemplateFile.open(content).close();
                        } catch (Problem refused) {
                            assertThat(refused.violations()).hasSize(1);
                        }
                    })
                    .as("seed %d, workbook %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] garbled(Random random) throws Exception {
        Map<String, byte[]> parts = unzip(workbook(workbook -> {}));
        var names =
                parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
        byte[] part = parts.get(names.get(random.nextInt(names.size())));
        for (int i = 0; i <= random.nextInt(3); i++) {
            part[random.nextInt(part.length)] = (byte) "<>\"/=0-9azA ".charAt(random.nextInt(12));
        }
        return zip(parts);
    }

    private static byte[] edited(String name, java.util.function.UnaryOperator<String> edit) throws Exception {
        Map<String, byte[]> parts = unzip(workbook(workbook -> {}));
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        assertThat(edit.apply(text)).isNotEqualTo(text);
        parts.put(name, edit.apply(text).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> unzip(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
