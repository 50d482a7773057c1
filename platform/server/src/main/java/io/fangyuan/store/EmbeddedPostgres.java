package io.fangyuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own for an installation on one machine. Its data lies in the data folder, it listens on a free port
 * of the loopback interface, every role needs its password, and what is committed survives a power cut. Survives our own
 * sudden death: the next start stops the server left behind. We survive the server's: it is started again.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int START_ATTEMPTS = 3;

    private final Unprivileged unprivileged = Unprivileged.choose();
    private final DataFolder folder;
    private final Path data;
    private final Path log;
    private final FileChannel lock;
    private final Path home;
    private @Nullable ServerWatch watch;

    private EmbeddedPostgres(DataFolder folder) {
        this.folder = folder;
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("postgres.log");
        this.lock = lock(folder.resolve("lock"));
        this.home = PostgresBinaries.unpack(folder);
    }

    /** Starts the server on the data in {@code folder}, made when missing. Throws when another platform runs on it. */
    static EmbeddedPostgres start(DataFolder folder) {
        EmbeddedPostgres server = new EmbeddedPostgres(folder);
        try {
            server.initialise();
            server.stopOrphan();
            server.start();
            server.watch();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** The platform's database, with its roles; they are made where they are missing. */
    Database database() {
        return new EmbeddedDatabase(folder, data, port()).prepare();
    }

    /** Stops the server, once running statements have been broken off. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        running().ifPresent(_ -> stop());
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held as long as we live; the operating system gives it back when we die. */
    private static FileChannel lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new StartRefused("another platform runs on the data folder " + file.getParent());
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** A cluster appears under its name whole or not at all. */
    private void initialise() {
        if (Files.exists(data)) {
            unprivileged.own(folder.resolve(""), data);
            return;
        }
        try {
            Path unfinished = folder.resolve("postgres-initialising");
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(unfinished);
            Path password = Files.writeString(unfinished.resolve("password"), folder.secret("postgres.password"));
            Path cluster = Files.createDirectory(unfinished.resolve("cluster"));
            unprivileged.own(folder.resolve(""), unfinished);
            run(
                    "initdb",
                    "--pgdata=" + cluster,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--no-instructions");
            Files.writeString(
                    cluster.resolve("postgresql.conf"), "\ninclude 'fangyuan.conf'\n", StandardOpenOption.APPEND);
            Files.move(cluster, data);
            FileSystemUtils.deleteRecursively(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port may be taken between our looking and the server's binding it, so this is tried more than once. */
    private void start() {
        for (int attempt = 1; ; attempt++) {
            try {
                startAt(freePort());
                return;
            } catch (IllegalStateException failure) {
                if (attempt == START_ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    private void startAt(int port) {
        try {
            Files.writeString(data.resolve("fangyuan.conf"), EmbeddedSettings.text(port));
            unprivileged.own(folder.resolve(""), data);
            unprivileged.own(folder.resolve(""), log);
            launch();
            LOG.info("PostgreSQL runs on port {} with its data in {}", port, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch() {
        run("pg_ctl", "start", "--pgdata=" + data, "--log=" + log, "--wait", "--timeout=120", "--silent");
    }

    /** Where it is started again it has the settings of its start, and so the port at which everybody looks for it. */
    private void watch() {
        watch = ServerWatch.over(() -> running().isPresent(), this::launch);
    }

    private void stopOrphan() {
        running().ifPresent(process -> {
            LOG.warn("stopping the PostgreSQL (process {}) that an earlier run left behind", process.pid());
            stop();
        });
    }

    /** The server that postmaster.pid names, if that process is indeed one on our data: numbers of processes come again. */
    private Optional<ProcessHandle> running() {
        if (Files.notExists(data.resolve("postmaster.pid"))) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip()))
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
    }

    private void stop() {
        run("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=60", "--silent");
    }

    private int port() {
        return Integer.parseInt(pidFile().get(3).strip());
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Command.run(unprivileged.command(command), log);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
