package io.fangyuan.fieldtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every field type promises; a new type is found and held to it without an edit here. */
class FieldTypeContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Path PROBLEM_CODES = Path.of("../../schemas/problem-codes.json");
    private static final Path WIDGETS = Path.of("../../runtime-ui/src/kit/fields");
    private static final Choices INDUSTRIES = (picklist, value) ->
            picklist.equals("industry") && Set.of("steel", "energy").contains(value);

    /** JSON of every shape, and texts that have broken parsers before. */
    private static final List<String> ODD_INPUT = List.of(
            "true",
            "0",
            "-1.5",
            "1e999999999",
            "1e-999999999",
            "9223372036854775808",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\uffff\"",
            "\"\\u202e\"",
            "\"٣\"",
            "\"\\u00a0\"",
            "\"\\u200b\"",
            "\"1e999999999\"",
            "\"NaN\"",
            "\"-\"",
            "\".\"",
            "\"2026-00-00\"",
            "\"2026-11-21T08:00:00+99:00\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"https://[\"",
            "\"a@b\"",
            "[1]",
            "[[]]",
            "[\"steel\",{}]",
            "{}",
            "{\"id\":{}}",
            "{\"id\":\"\"}");

    static Stream<FieldType<?>> types() {
        return Registry.of("io.fangyuan.fieldtype").all().stream();
    }

    static Stream<FieldType<?>> typesWithATwin() {
        return Registry.of("io.fangyuan.fieldtype", "org.example.fieldtype").all().stream();
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void everyExampleHolds(FieldType<?> type) {
        checkExamples(type);
    }

    private static <O extends Record> void checkExamples(FieldType<O> type) {
        assertThat(type.examples()).hasAtLeastOneElementOfType(Example.Accepted.class);
        for (Example<O> example : type.examples()) {
            var field = new ConfiguredType<>(type, example.options());
            var json = JSON.readTree(example.json());
            switch (example) {
                case Example.Accepted<O>(var options, var text, var value, var written) -> {
                    assertThat(field.read(json, INDUSTRIES)).as(text).isEqualTo(value);
                    assertThat(field.write(value)).as(text).isEqualTo(JSON.readTree(written));
                    assertThat(field.read(field.write(value), INDUSTRIES))
                            .as(text)
                            .isEqualTo(value);
                    assertThat(field.fit(value)).as(text).isEqualTo(value);
                    assertThat(type.uniqueKey(value)).as(text).isNotEmpty();
                }
                case Example.Refused<O>(var options, var text, var code) ->
                    assertThatThrownBy(() -> field.read(json, INDUSTRIES))
                            .as(text)
                            .isInstanceOfSatisfying(
                                    InvalidValue.class,
                                    invalid -> assertThat(invalid.code()).isEqualTo(code));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void optionsOfExamplesAreRightAndComeBackAsTheyWere(FieldType<?> type) {
        checkOptionsOfExamples(type);
    }

    private static <O extends Record> void checkOptionsOfExamples(FieldType<O> type) {
        for (Example<O> example : type.examples()) {
            var written = new ConfiguredType<>(type, example.options()).optionsJson();
            var reader = new OptionsReader<>(type.optionsType(), written);

            assertThat(type.checkOptions(example.options())).isEmpty();
            assertThat(reader.violations()).as(written.toString()).isEmpty();
            assertThat(reader.options()).isEqualTo(example.options());
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void nothingIsTheEmptyFieldInEveryForm(FieldType<?> type) {
        var field = anyField(type);

        for (String nothing : List.of("null", "\"\"", "\" \\u3000\\n\"", "[]")) {
            assertThat(field.read(JSON.readTree(nothing), INDUSTRIES)).isEqualTo(type.empty());
        }
        assertThat(field.write(Value.BLANK)).isEqualTo(field.write(type.empty()));
        assertThat(field.read(field.write(Value.BLANK), INDUSTRIES)).isEqualTo(type.empty());
        assertThat(field.fit(Value.BLANK)).isEqualTo(type.empty());
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void oddInputIsReadOrRefusedButNeverBreaks(FieldType<?> type) {
        var field = anyField(type);

        for (String odd : ODD_INPUT) {
            try {
                var value = field.read(JSON.readTree(odd), Choices.ANY);
                assertThat(field.read(field.write(value), Choices.ANY)).as(odd).isEqualTo(value);
            } catch (InvalidValue refused) {
                assertThat(refused.code()).matches("[a-z_]+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void valuesAreOfTheDeclaredKind(FieldType<?> type) {
        checkKinds(type);
    }

    private static <O extends Record> void checkKinds(FieldType<O> type) {
        for (Example<O> example : type.examples()) {
            var kind = type.kind(example.options());
            if (example instanceof Example.Accepted<O> accepted) {
                assertThat(kindOf(accepted.value())).isEqualTo(kind);
            }
            assertThat(kindOf(type.formulaType(example.options()))).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void theTypeAndItsOptionsHaveWordsInBothLanguages(FieldType<?> type) {
        var schema = OptionsSchema.of(type);

        assertThat(described(schema)).allSatisfy(node -> {
            for (String words : List.of("x-title", "x-description")) {
                assertThat(node.path(words).path("zh-CN").asString()).isNotBlank();
                assertThat(node.path(words).path("en").asString()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("typesWithATwin")
    void everyRefusalHasASentence(FieldType<?> type) {
        var sentences = JSON.readTree(PROBLEM_CODES).path("violations");

        assertThat(type.examples().stream()
                        .filter(Example.Refused.class::isInstance)
                        .map(example -> ((Example.Refused<?>) example).code()))
                .isSubsetOf(sentences.propertyNames());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theUserInterfaceHasItsWidget(FieldType<?> type) {
        assertThat(WIDGETS.resolve(type.name() + ".tsx")).exists();
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        var types = List.copyOf(Registry.of("io.fangyuan.fieldtype").all());

        assertThatThrownBy(() -> new FieldTypes(List.of(types.getFirst(), types.getFirst())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(types.getFirst().name());
    }

    @Test
    void aTypeInAFileOfItsOwnIsFoundByBeingThere() {
        var types = Registry.of("io.fangyuan.fieldtype", "org.example.fieldtype");

        assertThat(types.find("numberPlate")).isPresent();
        assertThat(Registry.of("io.fangyuan.fieldtype").find("numberPlate")).isEmpty();
    }

    private static Stream<JsonNode> described(JsonNode schema) {
        return Stream.concat(
                Stream.of(schema),
                schema.path("properties").properties().stream().map(java.util.Map.Entry::getValue));
    }

    private static <O extends Record> ConfiguredType<O> anyField(FieldType<O> type) {
        return new ConfiguredType<>(type, type.examples().getFirst().options());
    }

    private static ValueKind kindOf(Value value) {
        return switch (value) {
            case Value.Text _ -> ValueKind.TEXT;
            case Value.Number _ -> ValueKind.NUMBER;
            case Value.Bool _ -> ValueKind.BOOL;
            case Value.Date _ -> ValueKind.DATE;
            case Value.DateTime _ -> ValueKind.DATE_TIME;
            case Value.Time _ -> ValueKind.TIME;
            case Value.Reference _ -> ValueKind.REFERENCE;
            case Value.Many _ -> ValueKind.MANY_TEXT;
            case Value.Blank _ -> throw new AssertionError("an accepted example is not blank");
        };
    }

    private static ValueKind kindOf(Type type) {
        return switch (type) {
            case Type.Text _, Type.Picklist _ -> ValueKind.TEXT;
            case Type.Number _ -> ValueKind.NUMBER;
            case Type.Bool _ -> ValueKind.BOOL;
            case Type.Date _ -> ValueKind.DATE;
            case Type.DateTime _ -> ValueKind.DATE_TIME;
            case Type.Time _ -> ValueKind.TIME;
            case Type.Reference _ -> ValueKind.REFERENCE;
            case Type.MultiPicklist _ -> ValueKind.MANY_TEXT;
            case Type.Null _ -> throw new AssertionError("no field is of the type of NULL");
        };
    }

    /** The registry as the platform builds it: by scanning packages. */
    private static final class Registry {
        static FieldTypes of(String... packages) {
            try (var context = new AnnotationConfigApplicationContext(packages)) {
                return context.getBean(FieldTypes.class);
            }
        }
    }
}
