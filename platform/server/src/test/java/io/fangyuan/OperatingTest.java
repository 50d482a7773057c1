package io.fangyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/operating.md, docker/ and the platform speak of the same settings, files and ports. */
class OperatingTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SETTING = Pattern.compile("FANGYUAN_[A-Z_]+[A-Z]");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`FANGYUAN_[^|]+)\\|");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?!--from)(.+)$");
    private static final Pattern SECRET = Pattern.compile("\\$\\{([A-Z_]+):\\?}");

    /** Settings that only the launcher knows. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of("FANGYUAN_JAVA_OPTS");

    @Test
    void everySettingIsDocumentedAndEveryDocumentedOneIsRead() {
        Set<String> documented = new TreeSet<>();
        found(ROW, read("docs/operating.md")).forEach(row -> documented.addAll(settings(row.group(1))));
        documented.removeAll(OF_THE_LAUNCHER);

        assertThat(documented).isEqualTo(settings(read("platform/server/src/main/resources/application.yaml")));
    }

    @Test
    void theLauncherTakesItsOwnSettings() {
        assertThat(settings(read("fangyuan"))).containsAll(OF_THE_LAUNCHER);
    }

    @Test
    void containersGiveNoSettingThatThePlatformDoesNotRead() {
        Set<String> given = settings(read("docker/compose.yaml") + read("docker/Dockerfile"));

        assertThat(given).isSubsetOf(settings(read("platform/server/src/main/resources/application.yaml")));
    }

    @Test
    void whatIsCopiedIntoTheImageIsThere() {
        List<String> sources = found(COPY, read("docker/Dockerfile"))
                .flatMap(copy -> {
                    List<String> words = Arrays.asList(copy.group(1).strip().split(" +"));
                    return words.subList(0, words.size() - 1).stream();
                })
                .toList();

        assertThat(sources)
                .hasSizeGreaterThan(10)
                .allSatisfy(source -> assertThat(ROOT.resolve(source)).exists());
    }

    /** What Maven reads of a module must be copied before it is built: its own folder, or its pom at least. */
    @Test
    void everyModuleIsCopiedIntoTheImage() {
        List<String> modules = found(Pattern.compile("<module>([^<]+)</module>"), read("pom.xml"))
                .map(module -> module.group(1))
                .toList();

        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(module ->
                        assertThat(read("docker/Dockerfile")).containsPattern("COPY " + module + "(/pom.xml)? "));
    }

    @Test
    void everyWorkspaceIsCopiedIntoTheImage() {
        List<String> workspaces = found(Pattern.compile("\"workspaces\": \\[([^\\]]+)]"), read("package.json"))
                .flatMap(list -> found(Pattern.compile("\"([^\"]+)\""), list.group(1)))
                .map(workspace -> workspace.group(1))
                .toList();

        assertThat(workspaces)
                .isNotEmpty()
                .allSatisfy(workspace ->
                        assertThat(read("docker/Dockerfile")).contains("COPY " + workspace + "/package.json "));
    }

    @Test
    void containersListenWhereTheyAreReached() {
        assertThat(read("platform/server/src/main/resources/application.yaml")).contains("${FANGYUAN_PORT:8080}");
        assertThat(read("docker/Dockerfile")).contains("EXPOSE 8080");
        assertThat(read("docker/compose.yaml")).contains("8081:8080").contains("8082:8080");
        assertThat(read("docs/operating.md")).contains("8081").contains("8082");
    }

    @Test
    void everySecretOfTheContainersIsDocumented() {
        assertThat(found(SECRET, read("docker/compose.yaml")).map(secret -> secret.group(1)))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(read("docs/operating.md")).contains("`" + secret + "`"));
    }

    private static Set<String> settings(String text) {
        Set<String> names = new TreeSet<>();
        found(SETTING, text).forEach(name -> names.add(name.group()));
        return names;
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
