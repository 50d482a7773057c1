package io.fangyuan.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that the server is given and answers with. */
public final class Workbooks {

    private Workbooks() {}

    /** A reply as bytes, whatever it is. */
    public static HttpResponse<byte[]> download(HttpUser user, String path) {
        try {
            return user.client()
                    .send(user.request(path).setHeader("Accept", "*/*").GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gives the server a workbook for prints of an object. */
    public static Reply upload(HttpUser user, String object, byte[] content) {
        return user.send(user.request("/api/print-templates/" + object + "/files")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** A workbook with one sheet and these texts, by address; one that begins with = is a formula. */
    public static byte[] of(String sheet, Map<String, String> cells) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var drawn = workbook.createSheet(sheet);
            cells.forEach((address, text) -> {
                var at = new CellAddress(address);
                var row = drawn.getRow(at.getRow()) == null ? drawn.createRow(at.getRow()) : drawn.getRow(at.getRow());
                var cell = row.createCell(at.getColumn());
                if (text.startsWith("=")) {
                    cell.setCellFormula(text.substring(1));
                } else {
                    cell.setCellValue(text);
                }
            });
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first sheet of a workbook. */
    public static XSSFSheet sheet(byte[] content) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell at an address such as B4. */
    public static XSSFCell cell(XSSFSheet sheet, String address) {
        var at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    /** The number in a cell. */
    public static double number(XSSFSheet sheet, String address) {
        return cell(sheet, address).getNumericCellValue();
    }

    /** Everything that is written in the cells of a sheet, a line for each row. */
    public static String text(XSSFSheet sheet) {
        var format = new DataFormatter(Locale.ROOT);
        var text = new StringJoiner("\n");
        sheet.forEach(row -> {
            var line = new StringJoiner(" ");
            row.forEach(cell -> {
                String written = format.formatCellValue(cell);
                if (!written.isEmpty()) {
                    line.add(written);
                }
            });
            text.add(line.toString());
        });
        return text.toString();
    }
}
