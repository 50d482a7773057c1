package io.fangyuan.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Fills a workbook: rows about lines are repeated with their styles, merged cells and formulas, sums over them grow along,
 * and every place-holder becomes a cell of its value's own kind. Text stays text, whatever sign it begins with.
 */
final class Filling {
    /** What a spreadsheet keeps of a number. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_LETTERS = 32_767;
    private static final int MOST_ROWS = 20_000;
    /** Days before it are none in a spreadsheet. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final XSSFWorkbook workbook;
    private final TemplatePlan plan;
    private final PrintData data;
    private final Map<String, CellStyle> dated = new HashMap<>();

    Filling(XSSFWorkbook workbook, TemplatePlan plan, PrintData data) {
        this.workbook = workbook;
        this.plan = plan;
        this.data = data;
    }

    /** From the foot upwards, so that rows that are still to be filled stay where the plan says. */
    void fill() {
        List<TemplatePlan.Block> blocks = plan.blocks().stream()
                .sorted(Comparator.comparing(TemplatePlan.Block::first).reversed())
                .toList();
        plan.cells().stream()
                .filter(cell -> blocks.stream().noneMatch(block -> block.holds(cell)))
                .forEach(cell -> put(cell, 0, 0));
        blocks.forEach(this::repeat);
        workbook.setForceFormulaRecalculation(true);
    }

    private void repeat(TemplatePlan.Block block) {
        XSSFSheet sheet = workbook.getSheetAt(block.sheet());
        int height = block.last() - block.first() + 1;
        int copies = Math.max(0, data.count(block.relation()) - 1);
        if ((long) copies * height > MOST_ROWS) {
            throw TemplateFile.refused("print_too_long", Map.of("most", MOST_ROWS));
        }
        if (copies > 0) {
            makeRoom(sheet, block.last() + 1, copies * height);
            for (int copy = 1; copy <= copies; copy++) {
                sheet.copyRows(block.first(), block.last(), block.first() + copy * height, new CellCopyPolicy());
            }
            new Sums(workbook, block.sheet()).grow(block.first(), block.last(), copies * height);
        }
        for (TemplatePlan.FilledCell cell : plan.cells()) {
            if (block.holds(cell)) {
                for (int line = 0; line <= copies; line++) {
                    put(cell, line, line * height);
                }
            }
        }
    }

    private static void makeRoom(XSSFSheet sheet, int from, int rows) {
        if (from <= sheet.getLastRowNum()) {
            sheet.shiftRows(from, sheet.getLastRowNum(), rows, true, false);
        }
    }

    private void put(TemplatePlan.FilledCell filled, int line, int down) {
        XSSFSheet sheet = workbook.getSheetAt(filled.sheet());
        int column = filled.cell().column();
        Cell cell = sheet.getRow(filled.row() + down).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        put(cell, data.value(filled.pieces(), line));
    }

    /** The cell is emptied first, for text that other programs wrote into it keeps its place there. */
    private void put(Cell cell, CellValue value) {
        cell.setBlank();
        switch (value) {
            case CellValue.Empty _ -> {}
            case CellValue.Text(var text) -> cell.setCellValue(fitting(text));
            case CellValue.Day(var day) when day.isBefore(FIRST_DAY) -> cell.setCellValue(day.toString());
            case CellValue.Moment(var moment)
            when moment.toLocalDate().isBefore(FIRST_DAY) -> cell.setCellValue(value.text());
            case CellValue.Number(var number) -> put(cell, number);
            case CellValue.Day(var day) -> {
                date(cell, "yyyy-mm-dd");
                cell.setCellValue(day);
            }
            case CellValue.Moment(var moment) -> {
                date(cell, "yyyy-mm-dd hh:mm");
                cell.setCellValue(moment);
            }
            case CellValue.Clock(var time) -> {
                date(cell, "hh:mm");
                cell.setCellValue(time.toSecondOfDay() / 86_400.0);
            }
            case CellValue.YesNo(var yes) -> cell.setCellValue(yes);
        }
    }

    /** As much as a cell holds. */
    private static String fitting(String text) {
        if (text.length() <= MOST_LETTERS) {
            return text;
        }
        int end = MOST_LETTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static void put(Cell cell, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            cell.setCellValue(number.toPlainString());
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    /** A cell that the template gives no date format gets one, and keeps the rest of its style. */
    private void date(Cell cell, String format) {
        if (DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())) {
            return;
        }
        cell.setCellStyle(dated.computeIfAbsent(cell.getCellStyle().getIndex() + format, _ -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }));
    }
}
