package io.fangyuan.bench;

import io.fangyuan.bench.formula.FormulaRatio;
import io.fangyuan.bench.handwritten.HandwrittenApplication;
import io.fangyuan.bench.site.Filled;
import io.fangyuan.bench.site.Filling;
import io.fangyuan.bench.site.Handwritten;
import io.fangyuan.bench.site.Platform;
import io.fangyuan.bench.site.Slots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./fangyuan bench}: fills a new installation and measures it. As {@code handwritten} it is the application that
 * the platform is compared with.
 */
public final class Bench {
    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

    /** What the smallest bench leaves out: it needs a browser, a trained cache, or its time. */
    private static final Set<String> THOROUGH = Set.of("ui.list.ms", "start.later.s", "formula.ratio");

    private static final Filled FILLED = new Filled(FOLDER.resolve("companies.json"));

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("handwritten")) {
            HandwrittenApplication.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            measure(Options.read(arguments));
        }
    }

    private static void measure(Options options) throws IOException {
        if (!options.again()) {
            FileSystemUtils.deleteRecursively(FOLDER);
        }
        Files.createDirectories(FOLDER);
        var report = new Report();
        try (var platform = Platform.start(
                java(options.jar().toString(), options.platformJvm()),
                FOLDER.resolve("data"),
                FOLDER.resolve("platform.log"))) {
            double started = platform.awaitReady().toMillis() / 1000.0;
            if (options.scale().isOfMany()) {
                new ManyTenants(options.scale(), platform, report).measure();
                report.close(Path.of("target/bench-many.json"));
                return;
            }
            if (!options.again()) {
                report.add(Measure.of("start.first.s", started, "s").atMost(30));
                Handwritten.reset(platform.postgres());
            }
            try (var handwritten = Handwritten.start(
                    java(ownJar(), List.of()), platform.postgres(), FOLDER.resolve("handwritten.log"))) {
                handwritten.awaitReady();
                if (options.again()) {
                    FILLED.read(platform, handwritten);
                } else {
                    provision(report, fill(options.scale(), platform, handwritten));
                }
                new Ratios(options.scale(), options.only(), report).measure(platform, handwritten);
                if (options.wants("field.add.ms")) {
                    new Metadata(platform, report).measure();
                }
                if (options.wants("ui.list.ms")) {
                    new Screens(platform, report).measure();
                }
            }
        }
        if (options.wants("start.later.s")) {
            startAgain(options, report);
        }
        if (options.wants("formula.ratio")) {
            report.add(Measure.of("formula.ratio", new FormulaRatio().measure(), "")
                    .atLeast(4));
        }
        report.add(Measure.missing("import.rows_per_s", "rows/s", 5_000, "imports are not built yet"));
        report.close(Path.of("target/bench.json"));
    }

    /** With the cache of loaded classes that the launcher has trained. */
    private static void startAgain(Options options, Report report) {
        List<String> jvm = new ArrayList<>(options.platformJvm());
        jvm.add("-XX:AOTCache=" + options.jar().resolveSibling("fangyuan.aot"));
        try (var platform = Platform.start(
                java(options.jar().toString(), jvm), FOLDER.resolve("data"), FOLDER.resolve("platform.log"))) {
            report.add(Measure.of("start.later.s", platform.awaitReady().toMillis() / 1000.0, "s")
                    .atMost(8));
        }
    }

    private static List<Double> fill(Scale scale, Platform platform, Handwritten handwritten) {
        long began = System.nanoTime();
        var filling = new Filling(
                scale.tenants(),
                scale.further(),
                scale.entered(),
                scale.copies(),
                scale.bigEntered(),
                scale.bigCopies());
        List<Double> orders = filling.fill(platform, new Slots(Path.of("schemas/templates/sales/slots.json")));
        filling.fill(handwritten);
        FILLED.write(platform, handwritten);
        System.out.printf("filled in %d s%n", (System.nanoTime() - began) / 1_000_000_000L);
        return orders;
    }

    private static void provision(Report report, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        double p95 = sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
        report.add(Measure.of("tenant.provision.p95.ms", p95, "ms").atMost(50));
    }

    private static List<String> java(String jar, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(more);
        command.addAll(List.of("-jar", jar));
        return command;
    }

    private static String ownJar() {
        return System.getProperty("java.class.path");
    }

    /**
     * How the bench is called.
     *
     * @param jar of the platform, unpacked
     * @param again whether what an earlier call filled is measured
     * @param platformJvm further options of the platform's JVM
     */
    private record Options(Scale scale, Path jar, boolean again, Set<String> only, List<String> platformJvm) {
        boolean wants(String measure) {
            return only.isEmpty() ? !scale.isSmoke() || !THOROUGH.contains(measure) : only.contains(measure);
        }

        static Options read(String[] arguments) {
            String scale = "full";
            Path jar = Path.of("platform/server/target/fangyuan-server.jar");
            boolean again = false;
            Set<String> only = Set.of();
            List<String> jvm = List.of();
            for (String argument : arguments) {
                String value = argument.substring(argument.indexOf('=') + 1);
                switch (argument.contains("=") ? argument.substring(0, argument.indexOf('=') + 1) : "") {
                    case "--jar=" -> jar = Path.of(value);
                    case "--only=" -> only = Set.of(value.split(","));
                    case "--jvm=" -> jvm = List.of(value.split(" "));
                    case "" -> {
                        again |= argument.equals("--again");
                        scale = argument.equals("--again") ? scale : argument.substring(2);
                    }
                    default -> throw new IllegalArgumentException("bench does not know " + argument);
                }
            }
            return new Options(Scale.of(scale), jar.toAbsolutePath(), again, only, jvm);
        }
    }
}
