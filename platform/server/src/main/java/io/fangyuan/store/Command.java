package io.fangyuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs programs of the operating system to their end. */
final class Command {
    private Command() {}

    /** Runs the command, appending what it prints to {@code log}. Throws when it cannot be run or fails. */
    static void run(List<String> command, Path log) {
        int exit = exit(command, ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (exit != 0) {
            throw new IllegalStateException("%s failed with exit code %d; the end of %s: %s"
                    .formatted(String.join(" ", command), exit, log, end(log)));
        }
    }

    /** Whether the command can be run and ends with 0. */
    static boolean succeeds(List<String> command) {
        try {
            return exit(command, ProcessBuilder.Redirect.DISCARD) == 0;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    private static int exit(List<String> command, ProcessBuilder.Redirect output) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
