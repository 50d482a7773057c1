package io.fangyuan.formula;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trees that the browser's interpreter runs the cases from are what the compiler makes of them.
 * {@code -Dschemas.write=true} rewrites them.
 */
class FormulaTreesTest {
    private static final Path SCHEMAS = FormulaCase.FOLDER.getParent();
    private static final Path FOLDER = SCHEMAS.resolve("formula-trees");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("io.fangyuan.formula.FormulaCase#files")
    void theTreesOfAFileAreFresh(Path cases) throws IOException {
        var trees = FormulaCase.in(cases).stream().map(FormulaTreesTest::tree).toList();
        var written = trees.stream().map(JsonNode::toString).collect(joining(",\n", "[\n", "\n]\n"));
        var file = FOLDER.resolve(cases.getFileName());
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }

        assertThat(file).as("run with -Dschemas.write=true").hasContent(written);
    }

    @ParameterizedTest
    @MethodSource("io.fangyuan.formula.FormulaCase#files")
    void aTreeKeepsToItsSchema(Path cases) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve("formula-tree.schema.json")));

        assertThat(FormulaCase.in(cases).stream().map(FormulaTreesTest::tree).filter(tree -> !tree.isNull()))
                .allSatisfy(tree -> assertThat(schema.validate(tree.toString(), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void noTreesAreLeftOfCasesThatAreGone() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(Path::getFileName))
                    .containsExactlyInAnyOrderElementsOf(
                            FormulaCase.files().map(Path::getFileName).toList());
        }
    }

    private static JsonNode tree(FormulaCase formulaCase) {
        return formulaCase.compile() instanceof Compiled.Success(var formula)
                ? JSON.valueToTree(formula.toJson())
                : JSON.nullNode();
    }
}
