package io.fangyuan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

    @ParameterizedTest
    @CsvSource({
        "/api/users, /api/users",
        "/api/departments, /api/departments",
        "/api/clients, /api/clients",
        "/api/sessions, /api/sessions",
        "/api/releases, /api/releases",
        "/api/draft, /api/draft",
        "/api/session, /api/session",
        "/api/metadata/field, /api/metadata/{kind}"
    })
    void repliesAreAsDescribed(String address, String path) {
        var reply = as("acme", "admin").get(address).expect(200).json();

        assertThat(validate(path, reply)).isEmpty();
    }

    @Test
    void problemsAreAsDescribed() {
        var problem = as("acme", "admin").post("/api/users", "{}").expectProblem(422, "invalid_request");
        var schema =
                (ObjectNode) document().at("/components/responses/Problem/content/application~1problem+json/schema");

        assertThat(validate(schema, problem.json())).isEmpty();
    }

    private List<String> validate(String path, JsonNode reply) {
        var responses = document().path("paths").path(path).path("get").path("responses");
        return validate((ObjectNode) responses.at("/2XX/content/application~1json/schema"), reply);
    }

    private List<String> validate(ObjectNode schema, JsonNode json) {
        schema.set("components", document().path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode document() {
        return as("acme", "admin").get("/api/openapi.json").expect(200).json();
    }
}
