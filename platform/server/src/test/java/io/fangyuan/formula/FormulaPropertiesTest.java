package io.fangyuan.formula;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.formula.Columns.Column;
import io.fangyuan.formula.Columns.Kept;
import io.fangyuan.testing.TestDatabase;
import io.fangyuan.value.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws that hold for every formula; random ones are tried. {@code -Dformula.tries=100000} tries harder. */
class FormulaPropertiesTest {
    private static final int TRIES = Integer.getInteger("formula.tries", 600);
    private static final long SEED = Long.getLong("formula.seed", 20_261_121);
    private static final EvaluationContext CONTEXT = new EvaluationContext(
            Instant.parse("2026-03-15T16:30:00Z"),
            ZoneId.of("Asia/Shanghai"),
            path -> path.names().isEmpty() ? new Value.Reference(5) : new Value.Text("a"),
            Fields.NONE);
    private static final List<RandomRow> ROWS = rows();

    private static Connection connection;

    @BeforeAll
    static void fillTable() throws SQLException {
        connection = TestDatabase.newDatabase().superuser().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("create table record as select 0 as id, " + row(ROWS.getFirst()));
            statement.execute("delete from record");
            for (int id = 0; id < ROWS.size(); id++) {
                statement.execute("insert into record select " + id + ", " + row(ROWS.get(id)));
            }
        }
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    private static List<RandomRow> rows() {
        var random = new Random(SEED);
        return Stream.generate(() -> RandomRow.next(random)).limit(60).toList();
    }

    private static String row(RandomRow row) {
        return row.values().entrySet().stream()
                .map(field -> SqlValues.literal(
                                field.getValue(),
                                SqlValues.sqlType(type(field.getKey()).word())) + " as \"" + field.getKey() + "\"")
                .collect(joining(", "));
    }

    private static Type type(String field) {
        return Objects.requireNonNull(RandomRow.FIELDS.get(field));
    }

    @Test
    void whatIsPrintedCompilesToAnEqualTree() {
        for (var formula : formulas(Options.Blanks.AS_ZERO)) {
            var again = compile(formula.print(), Options.Blanks.AS_ZERO);

            assertThat(again.tree()).as(formula.source()).isEqualTo(formula.tree());
            assertThat(again.print()).isEqualTo(formula.print());
        }
    }

    @ParameterizedTest
    @EnumSource
    void jvmAndPostgresAgreeOnEveryRow(Options.Blanks blanks) throws SQLException {
        for (var formula : formulas(blanks)) {
            var expected = ROWS.stream()
                    .map(row -> formula.evaluator().evaluate(row, CONTEXT))
                    .toList();

            assertThat(formula.runsInSql()).as(formula.source()).isTrue();
            assertThat(inPostgres(formula))
                    .as(formula.source())
                    .isEqualTo(
                            expected.stream().map(FormulaPropertiesTest::plain).toList());
            if (formula.type().equals(Type.BOOL)) {
                assertThat(chosen(formula)).as(formula.source()).isEqualTo(trueOnes(expected));
            }
        }
    }

    private static List<Formula> formulas(Options.Blanks blanks) {
        var random = new RandomFormulas(SEED + blanks.ordinal());
        return Stream.generate(random::next)
                .limit(TRIES)
                .map(source -> compile(source, blanks))
                .toList();
    }

    private static Formula compile(String source, Options.Blanks blanks) {
        var options = new Options(Optional.empty(), Options.Use.FILTER, blanks);
        return switch (Formulas.compile(source, "thing", RandomRow.scope(), options)) {
            case Compiled.Success(var formula) -> formula;
            case Compiled.Failure(var errors) -> throw new AssertionError(source + ": " + errors);
        };
    }

    /** The value in words, or "fault"; columns are the JVM's business. */
    private static String plain(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Result(Value.Number(var number)) ->
                number.stripTrailingZeros().toPlainString();
            case Outcome.Result(var value) -> value.toString();
            case Outcome.Fault _ -> "fault";
        };
    }

    private static List<String> inPostgres(Formula formula) throws SQLException {
        var value = FormulaSql.compileValue(formula.tree(), FormulaPropertiesTest::column, CONTEXT);
        var fault = FormulaSql.compileFault(formula.tree(), FormulaPropertiesTest::column, CONTEXT);
        var query = "select " + value.text() + ", " + fault.text() + " from record r order by id";
        var binds = new ArrayList<>(value.binds());
        binds.addAll(fault.binds());
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(query)) {
            SqlValues.bind(statement, binds);
            try (var result = executed(statement, formula)) {
                while (result.next()) {
                    var read = SqlValues.read(result, 1, formula.type());
                    assertThat(result.getObject(2)).as("a fault is never null").isNotNull();
                    assertThat(result.getBoolean(2) && !read.isBlank())
                            .as("a fault is null")
                            .isFalse();
                    found.add(result.getBoolean(2) ? "fault" : plain(new Outcome.Result(read)));
                }
            }
        }
        return found;
    }

    private static List<Integer> chosen(Formula formula) throws SQLException {
        var condition = FormulaSql.compilePredicate(formula.tree(), FormulaPropertiesTest::column, CONTEXT);
        var found = new ArrayList<Integer>();
        try (var statement =
                connection.prepareStatement("select id from record r where " + condition.text() + " order by id")) {
            SqlValues.bind(statement, condition.binds());
            try (var result = executed(statement, formula)) {
                while (result.next()) {
                    found.add(result.getInt(1));
                }
            }
        }
        return found;
    }

    private static ResultSet executed(PreparedStatement statement, Formula formula) {
        try {
            return statement.executeQuery();
        } catch (SQLException e) {
            throw new AssertionError("SQL raised for " + formula.source() + "\n" + statement, e);
        }
    }

    private static List<Integer> trueOnes(List<Outcome> outcomes) {
        return Stream.iterate(0, id -> id < outcomes.size(), id -> id + 1)
                .filter(id -> outcomes.get(id).isTrue())
                .toList();
    }

    private static Column column(Path path) {
        return new Column("r.\"" + path + "\"", Kept.NATIVELY);
    }
}
