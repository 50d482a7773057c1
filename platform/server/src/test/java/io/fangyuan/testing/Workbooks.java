package io.fangyuan.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that the server answers with. */
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

    /** A workbook with one sheet and these texts, by address. */
    public static byte[] of(String sheet, Map<String, String> cells) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var drawn = workbook.createSheet(sheet);
            cells.forEach((address, text) -> {
                var at = new CellAddress(address);
                var row = drawn.getRow(at.getRow()) == null ? drawn.createRow(at.getRow()) : drawn.getRow(at.getRow());
                row.createCell(at.getColumn()).setCellValue(text);
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
