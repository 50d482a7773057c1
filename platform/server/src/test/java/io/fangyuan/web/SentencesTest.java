package io.fangyuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every code that can reach a person has its sentence in both languages. */
class SentencesTest {
    private static final Sentences.Catalogue CATALOGUE = Sentences.load(JsonMapper.shared());

    private static final String A_CODE = "([a-z]+(?:_[a-z0-9]+)*)";
    private static final String A_POINTER = "\"(?:/[^\"]*)?\"(?:\\s*\\+\\s*[\\w.()]+)*";

    /** Where codes are written down: values that cannot be read, what follows a JSON pointer, and findings. */
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("InvalidValue\\(\\s*\"" + A_CODE + "\""),
            Pattern.compile(A_POINTER + "\\s*,\\s*\"" + A_CODE + "\""),
            Pattern.compile("(?:Violation|Finding)(?:\\.\\w+)?\\([^;]*?\"([a-z]+(?:_[a-z0-9]+)+)\""));

    @Test
    void everyProblemCodeHasASentence() {
        assertThat(CATALOGUE.problems().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
    }

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSameParameters() {
        Stream.of(CATALOGUE.problems(), CATALOGUE.violations())
                .flatMap(texts -> texts.entrySet().stream())
                .forEach(texts -> {
                    assertThat(texts.getValue()).as(texts.getKey()).containsOnlyKeys("zh-CN", "en");
                    assertThat(parameters(texts.getValue().get("zh-CN")))
                            .as(texts.getKey())
                            .isEqualTo(parameters(texts.getValue().get("en")));
                });
    }

    @Test
    void everyCodeInOurSourcesHasASentence() {
        var missing = new TreeSet<>(codesInSources());
        missing.removeAll(CATALOGUE.violations().keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyErrorOfAFormulaHasASentence() {
        assertThat(CATALOGUE.violations().keySet())
                .containsAll(Arrays.stream(FormulaErrorCode.values())
                        .map(code -> "formula_" + code.code())
                        .toList());
    }

    @Test
    void everyFaultOfAnEvaluationHasASentence() {
        assertThat(CATALOGUE.violations().keySet())
                .containsAll(
                        Arrays.stream(FaultCode.values()).map(FaultCode::code).toList());
    }

    @Test
    void everySentenceIsOfACodeThatIsTold() {
        var untold = new TreeSet<>(CATALOGUE.violations().keySet());
        untold.removeAll(literalsInSources());
        Arrays.stream(FormulaErrorCode.values()).forEach(code -> untold.remove("formula_" + code.code()));
        Arrays.stream(FaultCode.values()).forEach(code -> untold.remove(code.code()));

        assertThat(untold).isEmpty();
    }

    @Test
    void aFaultIsToldInWords() {
        var sentences = new Sentences(JsonMapper.shared());
        Map<String, Object> params = Map.of("rule", "R", "fault", "division_by_zero");

        assertThat(sentences.ofViolation("rule_faulted", params, Locale.CHINESE))
                .isEqualTo("校验规则“R”无法计算（除数为零），请联系管理员。");
    }

    @Test
    void parametersTakeTheirPlaceInTheSentence() {
        var sentences = new Sentences(JsonMapper.shared());

        assertThat(sentences.ofViolation("too_long", Map.of("max", 80), Locale.ENGLISH))
                .isEqualTo("At most 80 characters.");
        assertThat(sentences.ofViolation("too_long", Map.of(), Locale.ENGLISH)).isEqualTo("At most {max} characters.");
        assertThat(sentences.ofViolation("unheard_of", Map.of(), Locale.ENGLISH))
                .isEqualTo("unheard_of");
    }

    private static Set<String> parameters(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> codesInSources() {
        return inSources(PLACES);
    }

    private static Set<String> literalsInSources() {
        return inSources(List.of(Pattern.compile('"' + A_CODE + '"')));
    }

    private static Set<String> inSources(List<Pattern> places) {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> codes(file, places))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codes(Path file, List<Pattern> places) {
        try {
            var source = Files.readString(file);
            return places.stream()
                    .flatMap(place -> place.matcher(source).results().map(match -> match.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
