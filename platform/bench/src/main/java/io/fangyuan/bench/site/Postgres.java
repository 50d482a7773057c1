package io.fangyuan.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The PostgreSQL of the platform that is measured, reached as its superuser: to fill it, never while it is measured. */
public final class Postgres {
    private final Path folder;

    /** @param folder the platform's data folder; the platform runs */
    Postgres(Path folder) {
        this.folder = folder;
    }

    /** A database of this server. */
    public Jdbi database(String name) {
        return Jdbi.create(url(name), "postgres", password()).installPlugin(new PostgresPlugin());
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/" + database;
    }

    String password() {
        return read(folder.resolve("postgres.password")).getFirst().strip();
    }

    /** The process whose children serve the connections. */
    public long pid() {
        return Long.parseLong(pidFile().getFirst().strip());
    }

    private List<String> pidFile() {
        return read(folder.resolve("postgres/postmaster.pid"));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
