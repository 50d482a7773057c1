package io.fangyuan.fieldtype;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/** docs/field-types.md says what the code says. {@code -Dschemas.write=true} rewrites it. */
class FieldTypeGuideTest {
    private static final Path GUIDE = Path.of("../../docs/field-types.md");
    private static final String HEAD = """
            # Field types

            What a field can be, with the options an admin sets and what becomes of input in the API. `null`, `""` and `[]` mean
            the empty field. This page is written from the code.

            A new type is one Java file beside `fieldtype/type/TextType.java` and one TSX file beside
            `runtime-ui/src/kit/fields/text.tsx`. Nothing is registered: both sides find it, `FieldTypeContractTest` runs its
            examples, and tenant-admin draws the form of its options from the schema that the server makes of them;
            `mvn test -Dtest='OptionsSchemaTest,FieldTypeGuideTest' -Dschemas.write=true` writes it down here. A refusal that no
            other type has needs a sentence in `schemas/problem-codes.json`.

            To see it: `NumberPlateType.java` and `runtime-ui/src/test/fields/numberPlate.tsx` are a type of the tests.
            `NewFieldTypeTest` takes it through the whole server, from the administrator's choice to a sorted and filtered list;
            `newFieldType.test.tsx` draws, types and filters by it. Both go by `schemas/field-type-cases/numberPlate.json`.
            """;

    @Test
    void theGuideIsFresh() throws IOException {
        String guide =
                HEAD + types().all().stream().map(FieldTypeGuideTest::chapter).collect(joining());
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(GUIDE, guide);
        }

        assertThat(GUIDE).as("run with -Dschemas.write=true to write it").hasContent(guide);
    }

    private static String chapter(FieldType<?> type) {
        var schema = OptionsSchema.of(type);
        return "\n## %s — %s · %s\n%s %s.\n\n"
                        .formatted(
                                type.name(),
                                text(schema, "x-title", "zh-CN"),
                                text(schema, "x-title", "en"),
                                text(schema, "x-description", "zh-CN") + "。",
                                text(schema, "x-description", "en"))
                + options(schema)
                + "| input | comes back as |\n|---|---|\n"
                + type.examples().stream().map(FieldTypeGuideTest::row).collect(joining());
    }

    private static String options(JsonNode schema) {
        String rows = schema.path("properties").properties().stream()
                .map(FieldTypeGuideTest::option)
                .collect(joining());
        return rows.isEmpty() ? "" : "| option | | |\n|---|---|---|\n" + rows + "\n";
    }

    private static String option(Map.Entry<String, JsonNode> option) {
        return "| `%s` | %s · %s | %s |\n"
                .formatted(
                        option.getKey(),
                        text(option.getValue(), "x-title", "zh-CN"),
                        text(option.getValue(), "x-title", "en"),
                        option.getValue().path("description").asString() + byDefault(option.getValue()));
    }

    private static String byDefault(JsonNode option) {
        return option.has("default") ? "; `%s` when absent".formatted(option.path("default")) : "";
    }

    private static String row(Example<?> example) {
        return switch (example) {
            case Example.Accepted<?> accepted ->
                "| %s | %s |\n".formatted(code(accepted.json()), code(accepted.written()));
            case Example.Refused<?> refused -> "| %s | refused: %s |\n".formatted(code(refused.json()), refused.code());
        };
    }

    private static String code(String json) {
        String shown = json.length() > 60 ? json.substring(0, 57) + "…" : json;
        return "`" + shown.replace("|", "\\|") + "`";
    }

    private static String text(JsonNode schema, String words, String language) {
        return schema.path(words).path(language).asString();
    }

    private static FieldTypes types() {
        try (var context = new AnnotationConfigApplicationContext("io.fangyuan.fieldtype")) {
            return context.getBean(FieldTypes.class);
        }
    }
}
