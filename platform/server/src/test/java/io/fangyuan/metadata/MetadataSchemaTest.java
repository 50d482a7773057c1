package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The forms of tenant-admin are drawn from these schemas, so their words are part of the product. */
class MetadataSchemaTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPropertyIsNamedInBothLanguagesAndDescribed(Kind kind) {
        var speechless = new ArrayList<String>();

        collectSpeechless(schema(kind), "", speechless);

        assertThat(speechless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noDocumentMayHoldWhatItsSchemaDoesNotName(Kind kind) {
        var open = new ArrayList<String>();

        collectOpen(schema(kind), "", open);

        assertThat(open).isEmpty();
    }

    private static JsonNode schema(Kind kind) {
        return DocumentFiles.json(new ClassPathResource("schemas/metadata/" + kind.code() + ".schema.json"));
    }

    private static void collectSpeechless(JsonNode schema, String at, List<String> speechless) {
        for (var property : schema.path("properties").properties()) {
            var words = property.getValue();
            if (!words.has("description") || !words.has("x-label") || !words.has("x-label-zh")) {
                speechless.add(at + "/" + property.getKey());
            }
        }
        schema.properties().forEach(part -> collectSpeechless(part.getValue(), at + "/" + part.getKey(), speechless));
        schema.values().forEach(part -> collectSpeechless(part, at, speechless));
    }

    /** The options of a field belong to its type, which has a schema of its own. */
    private static void collectOpen(JsonNode schema, String at, List<String> open) {
        var isObject = schema.path("type").asString("").equals("object");
        if (isObject && !schema.has("additionalProperties") && !at.equals("/properties/options")) {
            open.add(at);
        }
        schema.properties().forEach(part -> collectOpen(part.getValue(), at + "/" + part.getKey(), open));
    }
}
