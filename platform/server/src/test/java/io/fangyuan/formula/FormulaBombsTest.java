package io.fangyuan.formula;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.fangyuan.testing.TestDatabase;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to hurt: it is refused or it is cheap, on every back end, and nothing ever throws. */
class FormulaBombsTest {
    private static final EvaluationContext CONTEXT = EvaluationContext.at(Instant.EPOCH, ZoneId.of("UTC"));

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "-", "NOT(", "IF(", "[", "\"", "/*", "a.", "AND(TRUE,"})
    void repeatedWithoutEndItIsRefused(String part) {
        assertThat(compiled(() -> compile(part.repeat(10_000 / part.length())))).isInstanceOf(Compiled.Failure.class);
    }

    @Test
    void nestingEndsAtSixtyFourLevels() {
        assertThat(error("(".repeat(64) + "1" + ")".repeat(64))).contains(FormulaErrorCode.TOO_DEEP);
        assertThat(error("(".repeat(63) + "1" + ")".repeat(63))).isEmpty();
    }

    @Test
    void partsEndAtOneThousand() {
        assertThat(error("1" + " + 1".repeat(500))).contains(FormulaErrorCode.TOO_MANY_PARTS);
        assertThat(error("1" + " + 1".repeat(499))).isEmpty();
    }

    @Test
    void lengthEndsAtTenThousand() {
        assertThat(error("1" + " ".repeat(10_000))).contains(FormulaErrorCode.TOO_LONG);
        assertThat(error("\"" + "😀".repeat(9_998) + "\"")).isEmpty();
    }

    @Test
    void lookupsEndAtFifteen() {
        assertThat(error(sumOfLookups(16))).contains(FormulaErrorCode.TOO_MANY_LOOKUPS);
        assertThat(error(sumOfLookups(15))).isEmpty();
    }

    private static String sumOfLookups(int count) {
        return IntStream.range(0, count).mapToObj(i -> "link" + i + ".n").collect(joining(" + "));
    }

    @Test
    void aLongSumRunsEverywhere() throws SQLException {
        var formula = compile("n" + " + n".repeat(499)).orThrow();

        assertThat(formula.evaluator().evaluate(row("1"), CONTEXT)).isEqualTo(new Outcome.Result(Value.number(500)));
        assertThat(inPostgres(formula)).isEqualTo(Value.number(500));
    }

    @Test
    void aLongTextRunsEverywhere() throws SQLException {
        var formula = compile(
                        "LEN(" + Stream.generate(() -> "TEXT(n)").limit(330).collect(joining(" & ")) + ")")
                .orThrow();

        assertThat(formula.evaluator().evaluate(row("1"), CONTEXT)).isEqualTo(new Outcome.Result(Value.number(330)));
        assertThat(inPostgres(formula)).isEqualTo(Value.number(330));
    }

    @Test
    void aLongCaseRunsEverywhere() throws SQLException {
        var arms = IntStream.range(2, 240).mapToObj(i -> i + ", n / " + i).collect(joining(", "));
        var formula = compile("CASE(n / n, " + arms + ", 7)").orThrow();

        assertThat(formula.evaluator().evaluate(row("1"), CONTEXT)).isEqualTo(new Outcome.Result(Value.number(7)));
        assertThat(inPostgres(formula)).isEqualTo(Value.number(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEN(TEXT(# / n))",
                "LEN(LEFT(TEXT(# / n), 3))",
                "CASE(# / n, 1, 2, 3)",
                "IF(# > 1 || n / n > 1, #, 0)",
                "ROUND(CEILING(#), 2)",
                "YEAR(DATE(#, #, 1))",
                "BLANKVALUE(VALUE(TEXT(# / n)), 1)",
                "LEN(SUBSTITUTE(TEXT(#), \"1\", \"11\"))"
            })
    void nestedFaultsAndGuardsStayWithinReason(String shape) throws SQLException {
        var source = "n";
        while (source.length() < 5_000 / shape.length() && depth(source) < 25) {
            source = shape.replace("#", source);
        }
        var formula = compile(source).orThrow();

        if (compiled(() -> formula.runsInSql())) {
            var outcome = formula.evaluator().evaluate(row("1"), CONTEXT);
            assertThat(inPostgres(formula))
                    .isEqualTo(outcome instanceof Outcome.Result(var value) ? value : Value.BLANK);
        }
    }

    private static long depth(String source) {
        return source.chars().filter(c -> c == '(').count();
    }

    @Test
    void aRegularExpressionTakesBoundedTime() throws SQLException {
        var formula = compile("REGEX(TEXT(n) & \"" + "a".repeat(5_000) + "!\", \"(((a+)+)+)+|(1|a|a|aa)*\")")
                .orThrow();

        assertThat(compiled(() -> formula.evaluator().evaluate(row("1"), CONTEXT)))
                .isEqualTo(new Outcome.Result(new Value.Bool(false)));
        assertThat(inPostgres(formula)).isEqualTo(new Value.Bool(false));
    }

    @Test
    void aPowerTakesBoundedTime() {
        var formula = compile("((1.00000000000000000001 ^ 999) ^ 999) ^ -999 + n ^ 999")
                .orThrow();

        assertThat(compiled(() -> formula.evaluator().evaluate(row("0.99999999999999999999"), CONTEXT)))
                .isInstanceOf(Outcome.Result.class);
    }

    @Test
    void noiseIsRefusedWithoutAnException() {
        var random = new Random(5);
        var words = List.of(
                "IF", "(", ")", ",", "\"a\"", "n", "link0", ".", "+", "-", "&&", "=", "<", "1", "[", "]", "/*", "*/",
                "\\", "'", "“", "。", "😀", "\ud800", "\u0000", "NULL", "DATE", "REGEX", "CASE", "$User", "IN", "^", "!",
                "％");
        for (int i = 0; i < 20_000; i++) {
            var noise = random.ints(random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(joining(""));

            assertThat(compile(noise)).as(noise).isNotNull();
        }
    }

    private static Value inPostgres(Formula formula) throws SQLException {
        var sql =
                FormulaSql.compileValue(formula.tree(), _ -> new Columns.Column("r.n", Columns.Kept.NATIVELY), CONTEXT);
        try (var connection = TestDatabase.newDatabase().superuser().getConnection();
                var statement = connection.prepareStatement(
                        "select " + sql.text() + " from (select 1::numeric as n offset 0) r")) {
            statement.setQueryTimeout(5);
            SqlValues.bind(statement, sql.binds());
            try (var result = statement.executeQuery()) {
                result.next();
                return SqlValues.read(result, 1, formula.type());
            }
        }
    }

    private static Row row(String number) {
        return _ -> new Value.Number(new BigDecimal(number));
    }

    private static <T> T compiled(Supplier<T> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), work::get);
    }

    private static Optional<FormulaErrorCode> error(String source) {
        return switch (compiled(() -> compile(source))) {
            case Compiled.Success _ -> Optional.empty();
            case Compiled.Failure(var errors) -> Optional.of(errors.getFirst().code());
        };
    }

    /** In a world where every object has a number {@code n} and look-ups {@code link0}, {@code link1} … */
    private static Compiled compile(String source) {
        var options = new Options(Optional.empty(), Options.Use.RULE, Options.Blanks.AS_ZERO);
        return Formulas.compile(source, "thing", new Links(), options);
    }

    private static final class Links implements Scope {
        @Override
        public Optional<FieldRef> field(String object, String nameOrLabel) {
            if (nameOrLabel.startsWith("link")) {
                return Optional.of(new FieldRef(object, nameOrLabel, nameOrLabel, new Type.Reference("thing")));
            }
            return nameOrLabel.equals("n")
                    ? Optional.of(new FieldRef(object, "n", "n", Type.NUMBER))
                    : Optional.empty();
        }

        @Override
        public Optional<Choice> choice(String picklist, String nameOrLabel) {
            return Optional.empty();
        }

        @Override
        public List<String> activeChoices(String picklist) {
            return List.of();
        }

        @Override
        public boolean picklistExists(String picklist) {
            return false;
        }
    }
}
