package io.fangyuan.faults;

import io.fangyuan.store.Database;
import io.fangyuan.testing.HttpUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node with the embedded PostgreSQL. The folders {@code records} and {@code log} of its data folder are small volumes in
 * memory, mounted in a namespace of its own; PostgreSQL keeps its own log on the latter.
 */
final class OwnPostgres implements AutoCloseable {
    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "--user", "--map-root-user", "--mount");
    private static final String ON_SMALL_VOLUMES = """
            cd "$FANGYUAN_DATA" && mkdir records log &&
            mount -t tmpfs -o size=8m none records && mkdir records/space &&
            mount -t tmpfs -o size=256m none log && cp --archive postgres/pg_wal log &&
            mount --bind log/pg_wal postgres/pg_wal &&
            cd - && exec "$@"
            """;

    private final Path folder;
    private final Node node;

    private OwnPostgres(Path folder, Node node) {
        this.folder = folder;
        this.node = node;
    }

    /** Whether the machine lets us mount volumes. */
    static boolean mayMount() throws IOException, InterruptedException {
        Path tried = Files.createTempDirectory("fangyuan-volume");
        List<String> mount = List.of("mount", "-t", "tmpfs", "none", tried.toString());
        try {
            return new ProcessBuilder(Stream.concat(IN_A_NAMESPACE.stream(), mount.stream())
                                    .toList())
                            .start()
                            .waitFor()
                    == 0;
        } finally {
            Files.delete(tried);
        }
    }

    /** Starts it twice, for PostgreSQL's log can only be moved when there is one. */
    static OwnPostgres start(Path folder, Database databaseOfTheTests) {
        List<String> command = NodeClasses.shared(databaseOfTheTests).command();
        var settings = Map.of("FANGYUAN_DATABASE_URL", "");
        try (Node first =
                Node.start(command, folder, databaseOfTheTests, settings).ready()) {
            first.stop();
            first.ended();
        }
        List<String> onVolumes = new ArrayList<>(IN_A_NAMESPACE);
        onVolumes.addAll(List.of("sh", "-c", ON_SMALL_VOLUMES, "sh"));
        onVolumes.addAll(command);
        return new OwnPostgres(
                folder,
                Node.start(onVolumes, folder, databaseOfTheTests, settings).ready());
    }

    Node node() {
        return node;
    }

    /** The administrator of the demo company. */
    HttpUser admin() throws IOException {
        JsonNode admin =
                JsonMapper.shared().readTree(folder.resolve("sign-ins.json")).path("admin");
        return HttpUser.visitor(node.url())
                .signIn(
                        admin.path("tenant").asString(),
                        admin.path("login").asString(),
                        admin.path("password").asString());
    }

    Connection superuser() throws IOException, SQLException {
        String password = Files.readString(folder.resolve("postgres.password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pidFile().get(3) + "/fangyuan", "postgres", password.strip());
    }

    /** How many records do not have each of their versions in history. */
    long recordsWithoutWholeHistory() throws IOException, SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var cells = connection.createStatement().executeQuery("select schema_name from control.cell")) {
            long found = 0;
            while (cells.next()) {
                var rows = statement.executeQuery("""
                        select count(*) from %1$s.rec r
                        where (select (count(*), min(version), max(version)) from %1$s.hist h
                               where h.tenant_id = r.tenant_id and h.rec_id = r.id) <> (r.version::bigint, 1, r.version)
                        """.formatted(cells.getString(1)));
                rows.next();
                found += rows.getLong(1);
            }
            return found;
        }
    }

    /** PostgreSQL's main process. */
    ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst())).orElseThrow();
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
    }

    /** Where records can be moved to. */
    Path space() {
        return folder.resolve("records/space");
    }

    /** A file on the volume of PostgreSQL's log, as it is seen from outside of the namespace. */
    Path onLogVolume(String name) {
        return Path.of(
                "/proc",
                Long.toString(node.pid()),
                "root",
                folder.resolve("log").toString(),
                name);
    }

    @Override
    public void close() {
        node.stop();
        node.ended();
    }
}
