package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.FangyuanApplication;
import io.fangyuan.store.Database;
import io.fangyuan.testing.OutboxWitness;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a node is started from: the platform's classes in a jar, for only those of jars can be kept loaded, and the cache
 * of loaded classes that a first node leaves behind. Made once by each JVM of tests, it makes the others start in half
 * the time.
 */
final class NodeClasses {
    private static final Path FOLDER = Path.of("target", "node-" + System.getProperty("surefire.forkNumber", "1"))
            .toAbsolutePath();
    private static final Path JAR = FOLDER.resolve("platform.jar");
    private static final Path CACHE = FOLDER.resolve("platform.aot");

    private static @Nullable NodeClasses shared;

    private final String path;

    private NodeClasses(String path) {
        this.path = path;
    }

    /** The one of this JVM. The node that it is made with serves from the database. */
    static synchronized NodeClasses shared(Database database) {
        if (shared == null) {
            shared = made(database);
        }
        return shared;
    }

    /** The command that starts a node. */
    List<String> command() {
        return command("-XX:AOTCache=" + CACHE, "-Xlog:aot=off", "-Xlog:cds=off");
    }

    private List<String> command(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", path, WatchedPlatform.class.getName()));
        return command;
    }

    private static NodeClasses made(Database database) {
        try {
            Files.createDirectories(FOLDER);
            var classes = new NodeClasses(pack());
            Path folder = Files.createTempDirectory("fangyuan-training");
            var command = classes.command("-XX:AOTCacheOutput=" + CACHE);
            try (Node node = Node.start(command, folder, database, Map.of()).ready()) {
                node.stop();
                node.ended();
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that the class was compiled to. */
    private static String folderOf(Class<?> compiled) {
        try {
            return Path.of(compiled.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class path of the tests without its folders, and with a jar of the platform's. */
    private static String pack() {
        var arguments = new ArrayList<>(List.of("--create", "--no-compress", "--file", JAR.toString()));
        arguments.addAll(List.of("-C", folderOf(FangyuanApplication.class), "."));
        for (Class<?> ofTests : List.of(WatchedPlatform.class, OutboxWitness.class)) {
            arguments.addAll(List.of("-C", folderOf(ofTests), ofTests.getName().replace('.', '/') + ".class"));
        }
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        int failed = jar.run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(failed).as("failures of jar").isZero();
        Stream<String> others = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"));
        return Stream.concat(Stream.of(JAR.toString()), others).collect(Collectors.joining(File.pathSeparator));
    }
}
