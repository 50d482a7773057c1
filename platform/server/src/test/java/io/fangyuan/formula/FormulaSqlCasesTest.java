package io.fangyuan.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.formula.Columns.Kept;
import io.fangyuan.testing.TestDatabase;
import io.fangyuan.value.Value;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of schemas/formula-cases on a real PostgreSQL. */
class FormulaSqlCasesTest {
    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = TestDatabase.newDatabase().superuser().getConnection();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("io.fangyuan.formula.FormulaCase#all")
    void postgresAgrees(FormulaCase formulaCase) throws SQLException {
        if (formulaCase.isRefused()) {
            return;
        }
        var formula = formulaCase.compile().orThrow();
        assertThat(formula.runsInSql() || formulaCase.isSkipped("sql")).isTrue();
        if (formulaCase.isSkipped("sql")) {
            return;
        }
        for (var kept : Kept.values()) {
            var world = new SqlWorld(connection, formulaCase, kept);
            var context = formulaCase.context();
            var expected = formulaCase.result().map(FormulaCase.Typed::value).orElse(Value.BLANK);

            assertThat(world.value(FormulaSql.compileValue(formula.tree(), world, context), formula.type()))
                    .isEqualTo(expected);
            assertThat(world.holds(FormulaSql.compileFault(formula.tree(), world, context)))
                    .as("fault")
                    .isEqualTo(formulaCase.result().isEmpty());
            if (formula.type().equals(Type.BOOL)) {
                assertThat(world.holds(FormulaSql.compilePredicate(formula.tree(), world, context)))
                        .as("predicate")
                        .isEqualTo(expected.equals(new Value.Bool(true)));
            }
        }
    }
}
