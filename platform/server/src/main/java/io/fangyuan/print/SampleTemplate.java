package io.fangyuan.print;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.value.ValueKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to begin with: all fields of the object with their place-holders, and a row for each kind of lines. */
final class SampleTemplate {
    private static final int PAIRS_A_ROW = 2;
    private static final int MOST_COLUMNS = 8;
    private static final int WIDTH = 18 * 256;
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");

    private final Viewer viewer;
    private final ObjectType type;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle heading;
    private final CellStyle framed;
    private final CellStyle money;

    private SampleTemplate(Viewer viewer, ObjectType type) {
        this.viewer = viewer;
        this.type = type;
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(label(type)));
        this.heading = style(true, "General");
        this.framed = style(false, "General");
        this.money = style(false, "#,##0.00");
    }

    static byte[] of(Viewer viewer, ObjectType type) {
        var sample = new SampleTemplate(viewer, type);
        try (XSSFWorkbook workbook = sample.workbook) {
            sample.draw();
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() {
        for (int column = 0; column < MOST_COLUMNS; column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
        title();
        header(fields(type));
        Relations.of(viewer.snapshot()).lines(type).forEach(this::lines);
    }

    private void title() {
        XSSFRow row = row(1);
        row.setHeightInPoints(28);
        row.createCell(0).setCellValue(label(type));
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2 * PAIRS_A_ROW - 1));
    }

    private void header(List<Field> fields) {
        for (int i = 0; i < fields.size(); i += PAIRS_A_ROW) {
            XSSFRow row = row(1);
            for (int pair = 0; pair < PAIRS_A_ROW && i + pair < fields.size(); pair++) {
                Field field = fields.get(i + pair);
                put(row, 2 * pair, label(field), heading);
                put(row, 2 * pair + 1, "${" + word(type, field) + "}", styleOf(field));
            }
        }
    }

    /** A heading, the row that repeats, and sums of its amounts. */
    private void lines(Relations.Pointer relation) {
        List<Field> fields = fields(relation.type()).stream()
                .filter(field -> !field.name().equals(relation.lookup().name()))
                .limit(MOST_COLUMNS - 1)
                .toList();
        XSSFRow heads = row(2);
        XSSFRow repeated = row(1);
        put(heads, 0, "#", heading);
        put(repeated, 0, "${" + relation.name() + ".#}", framed);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            put(heads, i + 1, label(field), heading);
            put(repeated, i + 1, "${" + relation.name() + "." + word(relation.type(), field) + "}", styleOf(field));
        }
        sums(fields, repeated);
    }

    private void sums(List<Field> fields, XSSFRow repeated) {
        XSSFRow sums = row(1);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type().name().equals("currency") || isSum(fields.get(i))) {
                var cell = sums.createCell(i + 1);
                cell.setCellFormula(
                        "SUM(" + repeated.getCell(i + 1).getAddress().formatAsString() + ")");
                cell.setCellStyle(money);
            }
        }
    }

    private static boolean isSum(Field field) {
        return field.formula().isPresent() && field.kind() == ValueKind.NUMBER;
    }

    private static List<Field> fields(ObjectType of) {
        return of.fields().stream()
                .filter(field -> !field.system() || field.name().equals(SystemFields.OWNER))
                .toList();
    }

    private CellStyle styleOf(Field field) {
        return field.kind() == ValueKind.NUMBER ? money : framed;
    }

    private XSSFRow row(int below) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + below);
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private CellStyle style(boolean bold, String format) {
        var font = workbook.createFont();
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** The label where it reads as one word of a formula and no other field has it. */
    private String word(ObjectType of, Field field) {
        String label = label(field);
        long same =
                of.fields().stream().filter(each -> label(each).equals(label)).count();
        return same == 1 && PLAIN.matcher(label).matches() ? label : field.name();
    }

    private String label(Field field) {
        return field.label().in(locale());
    }

    private String label(ObjectType of) {
        return of.label().in(locale());
    }

    private Locale locale() {
        return viewer.locale();
    }
}
