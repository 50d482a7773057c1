package io.fangyuan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that makes PDF is asked as LibreOffice is, in a folder that is gone afterwards. */
class PdfConverterTest {
    @TempDir
    Path folder;

    @Test
    void theWorkbookGoesThroughTheProgram() throws IOException {
        var converter = new PdfConverter(program("""
                [ "$2" = --headless ] || exit 2
                case "$1" in -env:UserInstallation=file:///*) ;; *) exit 3 ;; esac
                cp "$8" "$7/print.pdf"
                """));

        var pdf = converter.convert(new Printed("报价 Q-1.xlsx", new byte[] {1, 2, 3}));

        assertThat(converter.isThere()).isTrue();
        assertThat(pdf.fileName()).isEqualTo("报价 Q-1.pdf");
        assertThat(pdf.content()).containsExactly(1, 2, 3);
    }

    @Test
    void aProgramThatFailsIsSaid() throws IOException {
        var converter = new PdfConverter(program("exit 1"));

        assertThatThrownBy(() -> converter.convert(new Printed("a.xlsx", new byte[0])))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("libreoffice_failed");
    }

    @Test
    void withoutTheProgramPdfIsNotAcceptable() {
        var converter = new PdfConverter(folder.resolve("none").toString());

        assertThat(converter.isThere()).isFalse();
        assertThatThrownBy(() -> converter.convert(new Printed("a.xlsx", new byte[0])))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no_libreoffice");
    }

    private String program(String script) throws IOException {
        Path program = Files.createFile(
                folder.resolve("soffice"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(program, "#!/bin/sh\n" + script);
        return program.toString();
    }
}
