package io.fangyuan.print;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Formulas outside of repeated rows that speak of them: {@code SUM(E7)} over a row that became three is
 * {@code SUM(E7:E9)}.
 */
final class Sums {
    private static final Logger LOG = LoggerFactory.getLogger(Sums.class);

    private final XSSFWorkbook workbook;
    private final int sheet;

    Sums(XSSFWorkbook workbook, int sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** Lets references that end in the rows {@code first} to {@code last} reach {@code more} rows further. */
    void grow(int first, int last, int more) {
        workbook.getSheetAt(sheet)
                .forEach(row -> row.forEach(cell -> {
                    boolean isOutside = cell.getRowIndex() < first || cell.getRowIndex() > last + more;
                    if (isOutside && cell.getCellType() == CellType.FORMULA) {
                        growIfKnown(cell, first, last, more);
                    }
                }));
    }

    /** Newer functions that the library does not know are left as they are. */
    private void growIfKnown(Cell cell, int first, int last, int more) {
        try {
            grow(cell, first, last, more);
        } catch (FormulaParseException e) {
            LOG.info("a formula stays as it is: {}", e.getMessage());
        }
    }

    private void grow(Cell cell, int first, int last, int more) {
        var book = XSSFEvaluationWorkbook.create(workbook);
        Ptg[] parts = FormulaParser.parse(cell.getCellFormula(), book, FormulaType.CELL, sheet, cell.getRowIndex());
        boolean grown = false;
        for (int i = 0; i < parts.length; i++) {
            Ptg part = grown(parts[i], first, last, more);
            grown |= part != parts[i];
            parts[i] = part;
        }
        if (grown) {
            cell.setCellFormula(FormulaRenderer.toFormulaString(book, parts));
        }
    }

    private static Ptg grown(Ptg part, int first, int last, int more) {
        if (part instanceof AreaPtg area && area.getLastRow() >= first && area.getLastRow() <= last) {
            area.setLastRow(area.getLastRow() + more);
            return new AreaPtg(
                    area.getFirstRow(),
                    area.getLastRow(),
                    area.getFirstColumn(),
                    area.getLastColumn(),
                    area.isFirstRowRelative(),
                    area.isLastRowRelative(),
                    area.isFirstColRelative(),
                    area.isLastColRelative());
        }
        if (part instanceof RefPtg cell && cell.getRow() >= first && cell.getRow() <= last) {
            return new AreaPtg(
                    cell.getRow(),
                    cell.getRow() + more,
                    cell.getColumn(),
                    cell.getColumn(),
                    cell.isRowRelative(),
                    cell.isRowRelative(),
                    cell.isColRelative(),
                    cell.isColRelative());
        }
        return part;
    }
}
