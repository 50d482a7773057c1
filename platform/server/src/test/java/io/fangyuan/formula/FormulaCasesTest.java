package io.fangyuan.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fangyuan.formula.function.Functions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of schemas/formula-cases: what the compiler makes of them, and what the JVM answers. */
class FormulaCasesTest {
    private static final String ROOT = "https://fangyuan.io/schemas/";

    @ParameterizedTest
    @MethodSource("io.fangyuan.formula.FormulaCase#all")
    void theJvmAgrees(FormulaCase formulaCase) {
        switch (formulaCase.compile()) {
            case Compiled.Failure(var errors) -> assertRefused(formulaCase, errors.getFirst());
            case Compiled.Success(var formula) -> assertOutcome(formulaCase, formula);
        }
    }

    private static void assertRefused(FormulaCase formulaCase, FormulaError error) {
        var expected = formulaCase.json().path("error");

        assertThat(error.code().code() + " at " + error.column())
                .isEqualTo(expected.path("code").asString("no error") + " at "
                        + expected.path("column").asInt(0));
        assertThat(error.suggestion().orElse(""))
                .isEqualTo(
                        expected.path("suggestion").asString(error.suggestion().orElse("")));
    }

    private static void assertOutcome(FormulaCase formulaCase, Formula formula) {
        assertThat(formulaCase.isRefused())
                .as("it compiles to " + formula.print())
                .isFalse();
        var outcome = formula.evaluator().evaluate(formulaCase.row(), formulaCase.context());

        switch (outcome) {
            case Outcome.Result(var value) ->
                assertThat(formulaCase.result())
                        .contains(new FormulaCase.Typed(formula.type().word(), value));
            case Outcome.Fault(var code, var column) -> {
                var expected = formulaCase.json().path("fault");
                assertThat(code.code() + " at " + column)
                        .isEqualTo(expected.path("code").asString("no fault") + " at "
                                + expected.path("column").asInt(0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.fangyuan.formula.FormulaCase#all")
    void whatIsPrintedMeansTheSame(FormulaCase formulaCase) {
        if (formulaCase.compile() instanceof Compiled.Success(var formula)) {
            var again = formulaCase.compile(formula.print()).orThrow();

            assertThat(again.tree()).isEqualTo(formula.tree());
            assertThat(again.print()).isEqualTo(formula.print());
        }
    }

    @ParameterizedTest
    @MethodSource("io.fangyuan.formula.FormulaCase#files")
    void aFileOfCasesKeepsToItsSchema(Path file) throws IOException {
        var folder = FormulaCase.FOLDER.getParent();
        var schemas = Map.of(
                ROOT + "formula-cases.schema.json", Files.readString(folder.resolve("formula-cases.schema.json")),
                ROOT + "formula-tree.schema.json", Files.readString(folder.resolve("formula-tree.schema.json")));
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        var schema = registry.getSchema(SchemaLocation.of(ROOT + "formula-cases.schema.json"));

        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyFunctionHasCases() {
        var shown = FormulaCase.files()
                .map(file -> FormulaCase.document(file).get("function").stringValue())
                .toList();

        assertThat(shown)
                .containsAll(
                        Functions.all().stream().map(one -> one.manual().name()).toList());
    }
}
