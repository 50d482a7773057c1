package io.fangyuan.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A cell of a workbook whose text has place-holders; sheet, row and column from 0.
 *
 * @param place sheet and cell for people, such as {@code 报价单!C7}
 * @param text as it stands in the workbook
 */
record MarkedCell(int sheet, int row, int column, String place, String text) {

    /** In the order of sheets, rows and columns. Throws INVALID_REQUEST where the bytes are no workbook of a template. */
    static List<MarkedCell> in(byte[] content) {
        try (XSSFWorkbook workbook = TemplateFile.open(content)) {
            return in(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of sheets, rows and columns. */
    static List<MarkedCell> in(XSSFWorkbook workbook) {
        List<MarkedCell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING && PlaceHolders.in(cell.getStringCellValue())) {
                cells.add(of(cell));
            }
        })));
        return List.copyOf(cells);
    }

    private static MarkedCell of(Cell cell) {
        var sheet = cell.getSheet();
        return new MarkedCell(
                sheet.getWorkbook().getSheetIndex(sheet),
                cell.getRowIndex(),
                cell.getColumnIndex(),
                sheet.getSheetName() + "!" + cell.getAddress().formatAsString(),
                cell.getStringCellValue());
    }
}
