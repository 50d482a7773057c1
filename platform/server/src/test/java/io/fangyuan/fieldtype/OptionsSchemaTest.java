package io.fangyuan.fieldtype;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that the user interfaces read say what the Java records say. {@code -Dschemas.write=true} rewrites them. */
class OptionsSchemaTest {
    private static final Path FOLDER = Path.of("../../schemas/field-types");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

    static Stream<FieldType<?>> types() {
        try (var context = new AnnotationConfigApplicationContext("io.fangyuan.fieldtype")) {
            return context.getBean(FieldTypes.class).all().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaFileIsFresh(FieldType<?> type) throws IOException {
        Path file = FOLDER.resolve(type.name() + ".schema.json");
        JsonNode schema = OptionsSchema.of(type);
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, JSON.writer().with(LAYOUT).writeValueAsString(schema) + "\n");
        }

        assertThat(JSON.readTree(file))
                .as("run with -Dschemas.write=true to write it")
                .isEqualTo(schema);
    }

    @Test
    void noSchemaIsLeftOfATypeThatIsGone() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            types().map(type -> type.name() + ".schema.json").toList());
        }
    }

    @Test
    void readerAndSchemaAgree() {
        var lookup =
                types().filter(type -> type.name().equals("lookup")).findFirst().orElseThrow();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OptionsSchema.of(lookup));

        for (String options : List.of(
                "{\"object\":\"customer\"}",
                "{\"object\":\"customer\",\"owned\":true,\"onDelete\":\"clear\",\"relationLabel\":{\"en\":\"x\"}}",
                "{}",
                "{\"object\":\"\"}",
                "{\"object\":\"customer\",\"onDelete\":\"CLEAR\"}",
                "{\"object\":\"customer\",\"relationLabel\":{\"en\":1}}",
                "{\"object\":\"customer\",\"owned\":0}",
                "{\"object\":\"customer\",\"x\":0}")) {
            var json = JSON.readTree(options);
            assertThat(new OptionsReader<>(Relation.class, json).violations().isEmpty())
                    .as(options)
                    .isEqualTo(schema.validate(json).isEmpty());
        }
    }
}
