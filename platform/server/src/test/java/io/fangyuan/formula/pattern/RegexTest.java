package io.fangyuan.formula.pattern;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The automaton against RE2, of whose language ours is a part. */
class RegexTest {
    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "c",
            ".",
            "[ab]",
            "[^a]",
            "\\d",
            "\\w",
            "\\s",
            "\\S",
            "[a-c1-3]",
            "\\x{65b9}",
            "(%s)",
            "(?:%s)",
            "(%s|%s)",
            "(|%s)");
    private static final List<String> TIMES = List.of("", "", "", "*", "+", "?", "*?", "{2}", "{1,3}", "{0,2}", "{2,}");
    private static final List<String> CHARACTERS = List.of("a", "b", "c", "1", " ", "\n", "方", "😀", "_");

    private final Random random = new Random(11);

    @Test
    void itAgreesWithRe2OnRandomPatternsAndTexts() {
        for (int i = 0; i < 2_000; i++) {
            var pattern = pattern(3);
            var ours = Regex.parse(pattern);
            var theirs = Pattern.compile(pattern);
            for (int j = 0; j < 40; j++) {
                var text = text();
                assertThat(ours.matches(text)).as(pattern + " on " + text).isEqualTo(theirs.matches(text));
            }
        }
    }

    private String pattern(int depth) {
        var pieces = random.ints(1 + random.nextInt(3), 0, depth == 0 ? 12 : ATOMS.size());
        return pieces.mapToObj(ATOMS::get)
                .map(atom -> filled(atom, depth) + TIMES.get(random.nextInt(TIMES.size())))
                .collect(joining());
    }

    private String filled(String atom, int depth) {
        var text = atom;
        while (text.contains("%s")) {
            text = text.replaceFirst("%s", Matcher.quoteReplacement(pattern(depth - 1)));
        }
        return text;
    }

    private String text() {
        return random.ints(random.nextInt(8), 0, CHARACTERS.size())
                .mapToObj(CHARACTERS::get)
                .collect(joining());
    }

    @Test
    void manyStatesAreNotKept() {
        var regex = Regex.parse("(a|b)*a(a|b){200}");
        var text = random.ints(5_000, 0, 2).mapToObj(i -> i == 0 ? "a" : "b").collect(joining());

        assertThat(regex.matches(text)).isEqualTo(text.charAt(text.length() - 201) == 'a');
    }

    @ParameterizedTest
    @CsvSource({
        "a(?=b), 4, unsupported_group",
        "a**, 3, repeated_repetition",
        "a{2}{3}, 5, repeated_repetition",
        "a\\b, 3, escape",
        "'[b-a]', 5, class",
        "'[[:alpha:]]', 2, class",
        "a^, 2, anchor_inside",
        "a{300}, 6, repetition",
        "'a{3,2}', 6, repetition",
        "a(b, 4, unbalanced_bracket",
        "\\p{L}, 4, property",
        "+, 1, nothing_to_repeat"
    })
    void whatIsRefusedIsShown(String pattern, int at, String reason) {
        assertThat(Regex.problem(pattern)).contains(new Regex.Problem(at, reason));
    }
}
