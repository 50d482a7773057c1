package io.fangyuan.web.print;

import io.fangyuan.print.Printed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers: to be saved under their names, kept by nobody on the way. */
final class Download {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    static ResponseEntity<byte[]> of(Printed printed) {
        String disposition = ContentDisposition.attachment()
                .filename(printed.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(
                        printed.fileName().endsWith(".pdf") ? MediaType.APPLICATION_PDF : MediaType.valueOf(WORKBOOK))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(printed.content());
    }
}
