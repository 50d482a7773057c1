package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.store.Database;
import io.fangyuan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The platform starts on the roles that docker/postgres/roles.sh makes, with the settings that docker/compose.yaml gives;
 * names are changed to those of the PostgreSQL of the tests. The containers themselves need an engine.
 */
@Timeout(120)
class ContainersTest {
    private static final Path DOCKER = Path.of("../../docker");
    private static final Pattern SQL = Pattern.compile("<<'SQL'\n(.*?)\nSQL", Pattern.DOTALL);
    private static final Map<String, String> SECRETS =
            Map.of("OWNER_PASSWORD", "of the owner", "APP_PASSWORD", "of the app", "SECRET_KEY", "5e".repeat(32));

    @TempDir
    private Path folder;

    @Test
    void thePlatformStartsOnWhatTheContainersGiveIt() throws IOException {
        TestDatabase postgres = TestDatabase.newDatabase();
        postgres.execute(roles(postgres.name()));
        Map<String, String> settings = settings(postgres.url());

        try (Node node = Node.start(folder, database(settings), settings).ready()) {
            assertThat(node.log()).contains("Started ");
        }
    }

    private static String roles(String database) throws IOException {
        var sql = SQL.matcher(Files.readString(DOCKER.resolve("postgres/roles.sh")));
        assertThat(sql.find()).as("SQL in roles.sh").isTrue();
        return renamed(sql.group(1))
                .replace("database fangyuan", "database " + database)
                .replace(":'owner_password'", "'of the owner'")
                .replace(":'app_password'", "'of the app'");
    }

    private static Map<String, String> settings(String url) throws IOException {
        Map<String, Map<String, Map<String, Map<String, String>>>> compose =
                new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        var settings = new LinkedHashMap<String, String>();
        compose.get("services")
                .get("platform-1")
                .get("environment")
                .forEach((name, value) -> settings.put(
                        name, renamed(withSecrets(value)).replace("jdbc:postgresql://postgres:5432/fangyuan", url)));
        return settings;
    }

    private static String withSecrets(String value) {
        return Pattern.compile("\\$\\{(\\w+):\\?}").matcher(value).replaceAll(secret -> SECRETS.get(secret.group(1)));
    }

    /** The roles of these names are those of other tests. */
    private static String renamed(String text) {
        return text.replace("fangyuan_", "composed_");
    }

    private static Database database(Map<String, String> settings) {
        return new Database(
                settings.get("FANGYUAN_DATABASE_URL"),
                login(settings, "FANGYUAN_DATABASE_USER", "FANGYUAN_DATABASE_PASSWORD"),
                login(settings, "FANGYUAN_DATABASE_OWNER", "FANGYUAN_DATABASE_OWNER_PASSWORD"));
    }

    private static Database.Login login(Map<String, String> settings, String role, String password) {
        return new Database.Login(settings.get(role), settings.get(password));
    }
}
