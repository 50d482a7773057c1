package io.fangyuan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of the interface is what the interface is. */
class OpenApiTest extends ServerTest {
    @Autowired
    private OpenApi openApi;

    @Test
    void everyEndpointIsDescribedOnce() {
        var document = document();

        assertThat(openApi.endpoints())
                .hasSizeGreaterThan(50)
                .allSatisfy(endpoint -> assertThat(document.path("paths")
                                .path(endpoint.path())
                                .has(endpoint.method().name().toLowerCase(Locale.ROOT)))
                        .as(endpoint.toString())
                        .isTrue());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var document = document();

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void nothingIsAnyJsonWithoutAWord() {
        var schemas = document().path("paths").findValues("schema");

        assertThat(schemas)
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(schema.isEmpty()).isFalse());
    }

    @Test
    void parametersSayWhereTheyStandAndWhetherTheyAreNeeded() {
        var list =
                document().path("paths").path("/api/objects/{object}/records").path("get");

        assertThat(list.path("parameters").values())
                .extracting(parameter -> List.of(
                        parameter.path("name").asString(),
                        parameter.path("in").asString(),
                        parameter.path("required").asBoolean()))
                .contains(List.of("object", "path", true), List.of("filter", "query", false));
    }

    private JsonNode document() {
        return as("acme", "admin").get("/api/openapi.json").expect(200).json();
    }
}
