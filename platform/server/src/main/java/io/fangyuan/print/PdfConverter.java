package io.fangyuan.print;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Turns workbooks into PDF with the LibreOffice of this machine, where there is one. Each conversion has a profile and a
 * folder of its own that vanish with it, a limit of time, and few run at once.
 */
@Component
public final class PdfConverter {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Optional<Path> office;

    PdfConverter(@Value("${fangyuan.soffice:}") String program) {
        this.office =
                program.isEmpty() ? onPath() : Optional.of(Path.of(program)).filter(Files::isExecutable);
    }

    /** Whether this machine can make PDF. */
    public boolean isThere() {
        return office.isPresent();
    }

    /** The workbook as PDF. Throws NOT_ACCEPTABLE where there is no LibreOffice, UNAVAILABLE when it does not answer. */
    public Printed convert(Printed workbook) {
        Path program = office.orElseThrow(
                () -> new Problem(ProblemCode.NOT_ACCEPTABLE, Violation.of("", "no_libreoffice", Map.of())));
        String name = workbook.fileName().replaceFirst("\\.xlsx$", ".pdf");
        if (!free.tryAcquire()) {
            throw new Problem(ProblemCode.UNAVAILABLE, Violation.of("", "printing_elsewhere", Map.of()));
        }
        try {
            return new Printed(name, convert(program, workbook.content()));
        } finally {
            free.release();
        }
    }

    private static byte[] convert(Path program, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("fangyuan-print");
            try {
                Files.write(folder.resolve("print.xlsx"), content);
                run(program, folder);
                return Files.readAllBytes(folder.resolve("print.pdf"));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path program, Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("print.xlsx").toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Problem(ProblemCode.UNAVAILABLE, Violation.of("", "libreoffice_failed", Map.of()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.UNAVAILABLE, Violation.of("", "interrupted", Map.of()));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
