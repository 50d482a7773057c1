package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The volume that records lie on is full to the last byte. It is a real one, of eight megabytes in memory, which a node
 * with the embedded PostgreSQL mounts in a namespace of its own; where the machine allows no such thing, this is skipped.
 */
class FullDiskTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String LONG_TEXT = "很长的备注".repeat(300);
    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "--user", "--map-root-user", "--mount");
    private static final String ON_A_SMALL_VOLUME = """
            mkdir --parents "$FANGYUAN_DATA/volume" &&
            mount -t tmpfs -o size=8m none "$FANGYUAN_DATA/volume" &&
            mkdir "$FANGYUAN_DATA/volume/records" &&
            exec "$@"
            """;

    @TempDir
    private Path folder;

    @Test
    void savesAreRefusedWhileThereIsNoRoomAndServedAgainWhenThereIs() throws Exception {
        assumeTrue(mayMount(), "the machine lets nobody mount a volume of their own");
        try (Node node = start()) {
            HttpUser admin = signIn(node);
            int before = customers(admin).size();
            try (var connection = superuser();
                    var statement = connection.createStatement()) {
                moveRecords(statement);
                fill(statement);

                int saved = saveUntilRefused(admin);

                assertThat(customers(admin))
                        .as("reads go on, and nothing is half there")
                        .hasSize(before + saved);
                statement.execute("drop table ballast");
                save(admin).expect(201);
            }
        }
    }

    private static boolean mayMount() throws IOException, InterruptedException {
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

    private Node start() {
        List<String> command = new ArrayList<>(IN_A_NAMESPACE);
        command.addAll(List.of("sh", "-c", ON_A_SMALL_VOLUME, "sh"));
        command.addAll(NodeClasses.shared(DATABASE.database()).command());
        return Node.start(command, folder, DATABASE.database(), Map.of("FANGYUAN_DATABASE_URL", ""))
                .ready();
    }

    private HttpUser signIn(Node node) throws IOException {
        JsonNode admin =
                JsonMapper.shared().readTree(folder.resolve("sign-ins.json")).path("admin");
        return HttpUser.visitor(node.url())
                .signIn(
                        admin.path("tenant").asString(),
                        admin.path("login").asString(),
                        admin.path("password").asString());
    }

    private Connection superuser() throws IOException, SQLException {
        String port =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(folder.resolve("postgres.password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/fangyuan", "postgres", password.strip());
    }

    private void moveRecords(Statement statement) throws SQLException {
        statement.execute("create tablespace small location '" + folder.resolve("volume/records") + "'");
        statement.execute("""
                do $$
                declare cell text;
                begin
                  for cell in select schema_name from control.cell loop
                    execute format('alter table %I.rec set tablespace small', cell);
                  end loop;
                end $$
                """);
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("create table ballast (bytes text) tablespace small");
        statement.execute("alter table ballast alter column bytes set storage plain");
        for (int size : List.of(100, 1)) {
            assertThatThrownBy(() -> {
                        while (true) {
                            statement.execute("insert into ballast select repeat('x', 8000) from generate_series(1, %d)"
                                    .formatted(size));
                        }
                    })
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            full -> assertThat(full.getSQLState()).isEqualTo("53100"));
        }
    }

    /** The last page of the table may have room for a few. */
    private static int saveUntilRefused(HttpUser admin) {
        for (int saved = 0; ; saved++) {
            Reply reply = save(admin);
            if (reply.status() != 201) {
                reply.expectProblem(503, "unavailable");
                return saved;
            }
        }
    }

    private static Reply save(HttpUser admin) {
        return admin.post(CUSTOMERS, Map.of("values", Map.of("name", "客户", "profile", LONG_TEXT)));
    }

    private static JsonNode customers(HttpUser admin) {
        return admin.get(CUSTOMERS + "?limit=200").expect(200).json().path("records");
    }
}
