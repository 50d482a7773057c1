package io.fangyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/deck.md says which test covers each promise of the deck; what it names is there. */
class DeckTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TESTS = ROOT.resolve("platform/server/src/test/java");
    private static final Path JOURNEYS = ROOT.resolve("platform/journeys");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** One row of the table. */
    private record Promise(String point, String check, List<String> tests) {
        @Override
        public String toString() {
            return point + " " + check;
        }
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyPromiseHasItsTest(Promise promise) {
        assertThat(promise.tests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(isThere(test)).as(test).isTrue());
    }

    @Test
    void everyPointHasAJourney() {
        assertThat(promises()
                        .filter(promise -> promise.tests().stream().anyMatch(test -> test.contains(".journey.ts")))
                        .map(Promise::point)
                        .distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(i -> "4." + i).toList());
    }

    private static Stream<Promise> promises() {
        return read(ROOT.resolve("docs/deck.md"))
                .lines()
                .filter(line -> line.startsWith("| 4."))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Promise(cells.get(1), cells.get(2), named(cells.get(3))));
    }

    private static List<String> named(String cell) {
        return NAMED.matcher(cell).results().map(result -> result.group(1)).toList();
    }

    /** {@code plan.journey.ts: title} or {@code RollUpsTest.method}. */
    private static boolean isThere(String test) {
        if (test.contains(".journey.ts: ")) {
            String[] parts = test.split(": ", 2);
            return read(JOURNEYS.resolve(parts[0])).contains("test('" + parts[1] + "'");
        }
        String[] parts = test.split("\\.", 2);
        return sources(parts[0] + ".java").anyMatch(source -> source.contains("void " + parts[1] + "("));
    }

    private static Stream<String> sources(String file) {
        try (var all = Files.walk(TESTS)) {
            return all.filter(path -> path.endsWith(file)).toList().stream().map(DeckTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
