package io.fangyuan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Programs read about a tenant's own objects as far as their user's rights go. */
class ViewerApiTest extends ServerTest {
    private static final String ADMIN = "admin";

    @BeforeEach
    void drawn() {
        tenant("programs");
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnId() {
        var document = document(ADMIN);

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void recordsAreAsDescribed() {
        var admin = as("programs", ADMIN);
        new Drawing(admin)
                .object("parcel", "包裹")
                .field("parcel.weight", "number", Map.of("decimals", 2))
                .field("parcel.fragile", "checkbox", Map.of())
                .field("parcel.sent", "date", Map.of())
                .field("parcel.arrived", "dateTime", Map.of())
                .field("parcel.courier", "lookup", Map.of("object", "user"))
                .open("parcel")
                .publish();
        var courier = admin.get("/api/me").expect(200).at("/user/id");
        String full = "{\"values\": {\"name\": \"Box\", \"weight\": 1.5, \"fragile\": true, \"sent\": \"2026-11-22\","
                + " \"arrived\": \"2026-11-22T08:00:00Z\", \"courier\": \"" + courier + "\"}}";

        var document = document(ADMIN);
        assertThat(validate(document, "/requestBody", "post", full)).isEmpty();
        var created = admin.post("/api/objects/parcel/records", full).expect(201);
        admin.post("/api/objects/parcel/records", "{\"values\": {\"name\": \"Empty box\"}}")
                .expect(201);

        assertThat(validate(document, "/responses/2XX", "post", created.text())).isEmpty();
        var list = admin.get("/api/objects/parcel/records").expect(200);
        assertThat(list.records()).hasSize(2);
        assertThat(validate(document, "/responses/2XX", "get", list.text())).isEmpty();
    }

    @Test
    void whatIsNotOfItsTypeIsNotAsDescribed() {
        var admin = as("programs", ADMIN);
        new Drawing(admin)
                .object("letter", "信件")
                .field("letter.sent", "date", Map.of())
                .open("letter")
                .publish();

        var faults = validate(
                schema(document(ADMIN), "/api/objects/letter/records", "post", "/requestBody"),
                "{\"values\": {\"sent\": 7}}",
                document(ADMIN));

        assertThat(faults).singleElement().asString().contains("/values/sent");
    }

    @Test
    void whatAViewerMayNotReadOrWriteIsNotInIt() {
        var admin = as("programs", ADMIN);
        new Drawing(admin)
                .object("secret", "机密")
                .object("note", "便签")
                .field("note.inner", "text", Map.of("maxLength", 20))
                .field("note.shown", "text", Map.of("maxLength", 20))
                .role(
                        "administration",
                        "note",
                        Map.of(
                                "create",
                                false,
                                "read",
                                "all",
                                "update",
                                "none",
                                "delete",
                                "none",
                                "fields",
                                Map.of("inner", "hidden", "shown", "read")))
                .publish();

        var document = document(ADMIN);

        assertThat(document.toString()).doesNotContain("机密", "/api/objects/secret/", "inner");
        assertThat(document.at("/components/schemas/note.values/properties").has("shown"))
                .isTrue();
        assertThat(document.at("/components/schemas/note.input/properties").has("shown"))
                .isFalse();
        assertThat(document.path("paths").path("/api/objects/note/records").propertyNames())
                .containsExactly("get");
        assertThat(document.path("paths").path("/api/objects/note/records/{id}").propertyNames())
                .containsExactly("get");
    }

    private List<String> validate(JsonNode document, String part, String method, String json) {
        return validate(schema(document, "/api/objects/parcel/records", method, part), json, document);
    }

    private static ObjectNode schema(JsonNode document, String path, String method, String part) {
        return (ObjectNode)
                document.path("paths").path(path).path(method).at(part + "/content/application~1json/schema");
    }

    private static List<String> validate(ObjectNode schema, String json, JsonNode document) {
        schema.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(tools.jackson.databind.json.JsonMapper.shared().readTree(json))
                .stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    private JsonNode document(String login) {
        return as("programs", login).get("/api/openapi.json").expect(200).json();
    }
}
