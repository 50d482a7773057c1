package io.fangyuan.print;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens workbooks of unknown origin. What a template has no need of is refused before it is parsed: macros, links to other
 * files, embedded things, formulas that call out of the workbook, and archives that unpack to far more than a template is.
 */
final class TemplateFile {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateFile.class);
    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_UNPACKED = 24 << 20;
    private static final int MOST_TEXT = 8 << 20;
    private static final int MOST_ENTRIES = 500;
    private static final Pattern UNWANTED = Pattern.compile(
            "vbaproject|macrosheets/|activex/|ctrlprops/|externallinks/|embeddings/|connections\\.xml|querytables/"
                    + "|customui/|webextensions/");
    private static final Pattern CALLING_OUT =
            Pattern.compile("\\b(WEBSERVICE|RTD|CALL|REGISTER\\.ID|DDE|SQL\\.REQUEST)\\s*\\(|\\|");

    private TemplateFile() {}

    /** The workbook. Throws INVALID_REQUEST with the reason where there is none to be had. */
    static XSSFWorkbook open(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refused("workbook_too_large", Map.of("most", "2 MB"));
        }
        requireHarmless(content);
        try {
            var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
            TemplateParts.unwanted(workbook.getPackage()).ifPresent(TemplateFile::refuseMore);
            requireInnerFormulas(workbook);
            return workbook;
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | InvalidFormatException | RuntimeException e) { // the parser throws what it meets
            LOG.info("a workbook cannot be read: {}", e.toString());
            throw refused("not_a_workbook", Map.of());
        }
    }

    /** Unpacks once without keeping anything. */
    private static void requireHarmless(byte[] content) {
        int entries = 0;
        long unpacked = 0;
        long text = 0;
        boolean isWorkbook = false;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (UNWANTED.matcher(name).find()) {
                    throw refused("workbook_with_more", Map.of("part", entry.getName()));
                }
                isWorkbook |= name.equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    text += name.endsWith(".xml") ? read : 0;
                    requireSmall(unpacked, text, entries);
                }
                requireSmall(unpacked, text, ++entries);
            }
        } catch (IOException e) {
            throw refused("not_a_workbook", Map.of());
        }
        if (!isWorkbook) {
            throw refused("not_a_workbook", Map.of());
        }
    }

    /** Images are kept as they are; what is parsed takes many times its size. */
    private static void requireSmall(long unpacked, long text, int entries) {
        if (text > MOST_TEXT || unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw refused("workbook_too_large", Map.of("most", "24 MB"));
        }
    }

    /** Reads every cell once, so that what cannot be read is found now and not in the middle of a print. */
    private static void requireInnerFormulas(XSSFWorkbook workbook) {
        workbook.getAllNames().forEach(name -> requireInner(name.getRefersToFormula(), name.getNameName()));
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            switch (cell.getCellType()) {
                case FORMULA ->
                    requireInner(cell.getCellFormula(), cell.getAddress().formatAsString());
                case STRING -> cell.getStringCellValue();
                case _NONE, NUMERIC, BLANK, BOOLEAN, ERROR -> {}
            }
        })));
    }

    private static void requireInner(@Nullable String formula, String place) {
        if (formula != null
                && CALLING_OUT.matcher(formula.toUpperCase(Locale.ROOT)).find()) {
            refuseMore(place);
        }
    }

    private static void refuseMore(String part) {
        throw refused("workbook_with_more", Map.of("part", part));
    }

    /** A problem with a workbook as a whole. */
    static Problem refused(String code, Map<String, Object> params) {
        return new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(Violation.of("", code, params)));
    }
}
