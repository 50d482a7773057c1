package io.fangyuan.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Asks a running JVM about itself. */
final class Jcmd {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private Jcmd() {}

    /** What the heap holds once it has been cleaned up. */
    static double heapMegabytes(long process) {
        run(process, "GC.run");
        var used = USED.matcher(run(process, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the JVM does not tell what its heap holds");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String run(long process, String command) {
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var running = new ProcessBuilder(jcmd, Long.toString(process), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
