package io.fangyuan.bench;

import io.fangyuan.bench.site.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first list that somebody opens, in a browser that has nothing of ours yet. */
final class Screens {
    private static final String TIMES = "5";

    private final Platform platform;
    private final Report report;

    Screens(Platform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    void measure() {
        var admin = platform.companies().getFirst().admin();
        List<Double> millis = new ArrayList<>();
        List<Double> kilobytes = new ArrayList<>();
        for (JsonNode seen : run("node", "platform/bench/list.mjs", platform.address(), admin.cookie(), TIMES)) {
            millis.add(seen.get("ms").doubleValue());
            kilobytes.add(seen.get("bytes").doubleValue() / 1024);
        }
        report.add(Measure.of("ui.entry.kb", Duel.median(kilobytes), "kB").atMost(400));
        report.add(Measure.of("ui.list.ms", Duel.median(millis), "ms").atMost(800));
    }

    private static JsonNode run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the browser could not be measured");
            }
            return JsonMapper.shared().readTree(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
