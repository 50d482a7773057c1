package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.store.Database;
import io.fangyuan.testing.HttpUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A node of the platform that is a process of its own, on the database of the tests: to be killed, or to be stopped. */
final class Node implements AutoCloseable {
    private static final long LONGEST_START_SECONDS = 180;

    private final Process process;
    private final String url;
    private final Path log;

    private Node(Process process, String url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /**
     * Begins to start one; its secrets lie in the folder, as they do for every node of an installation.
     *
     * @param settings further environment variables
     */
    static Node start(Path folder, Database database, Map<String, String> settings) {
        return start(NodeClasses.shared(database).command(), folder, database, settings);
    }

    /** As {@link #start(Path, Database, Map)}, with a command of one's own. */
    static Node start(List<String> command, Path folder, Database database, Map<String, String> settings) {
        try {
            int port = freePort();
            Path log = folder.resolve("node-" + port + ".log");
            var builder = new ProcessBuilder(command);
            builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would say so in the log
            builder.environment().putAll(environment(port, folder, database));
            builder.environment().putAll(settings);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new Node(builder.start(), "http://127.0.0.1:" + port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(int port, Path folder, Database database) {
        return Map.of(
                "FANGYUAN_PORT", Integer.toString(port),
                "FANGYUAN_DATA", folder.toString(),
                "FANGYUAN_SAMPLERECORDS", "false", // or it fills the tenants of all tests, some time
                "FANGYUAN_DATABASE_URL", database.url(),
                "FANGYUAN_DATABASE_USER", database.app().user(),
                "FANGYUAN_DATABASE_PASSWORD", database.app().password(),
                "FANGYUAN_DATABASE_OWNER", database.owner().user(),
                "FANGYUAN_DATABASE_OWNER_PASSWORD", database.owner().password());
    }

    /** Waits until it serves requests. */
    Node ready() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (System.nanoTime() < deadline) {
            try {
                if (HttpUser.visitor(url).get("/actuator/health/readiness").status() == 200) {
                    return this;
                }
                requireAlive();
            } catch (UncheckedIOException notYet) {
                requireAlive();
            }
        }
        throw new AssertionError("the node did not start: " + log());
    }

    /** Gives it a moment more. */
    private void requireAlive() {
        try {
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).as(log()).isFalse();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would: nothing is finished and nothing is told. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, as an operator does. */
    void stop() {
        process.destroy();
    }

    /** Waits for its end; what it ended with. */
    int ended() {
        return process.onExit()
                .orTimeout(LONGEST_START_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    /** What it wrote. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
