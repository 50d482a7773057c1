package io.fangyuan.web.record;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field type of one Java file and one TSX file, and nothing else, goes all the way: an administrator chooses it, people
 * save, find and sort by it. The user interface's half, {@code newFieldType.test.tsx}, reads the same fixture.
 */
class NewFieldTypeTest extends ServerTest {
    private static final Path FIXTURE = Path.of("../../schemas/field-type-cases/numberPlate.json");
    private static final String CUSTOMERS = "/api/objects/customer/records";

    private final JsonNode cases = JsonMapper.shared().readTree(FIXTURE);

    /** The folder with the one Java file. */
    @TestConfiguration
    @ComponentScan("org.example.fieldtype")
    static class WithTheNewType {}

    @Test
    void oneFileOnEachSideIsAllItTakes() {
        var admin = signIn(newTenant(), "admin");

        assertThat(admin.get("/api/field-types").expect(200).json()).contains(cases.path("type"));
        define(admin, cases.path("field"));
        assertThat(admin.get("/api/me").expect(200).json().at("/objects/customer/fields/plate"))
                .isEqualTo(cases.path("field"));
        cases.path("accepted").forEach(one -> accepts(admin, one));
        cases.path("refused").forEach(one -> refuses(admin, one));
        cases.path("filters").forEach(one -> finds(admin, one));
    }

    private static void define(HttpUser admin, JsonNode field) {
        var document = Map.of(
                "label",
                Map.of("zh-CN", field.path("label")),
                "type",
                field.path("type"),
                "options",
                field.path("options"));
        admin.put("/api/draft/field/customer.plate", document).expect(200);
        admin.post("/api/draft/publish", Map.of()).expect(200);
    }

    private static void accepts(HttpUser admin, JsonNode one) {
        var saved = admin.post(CUSTOMERS, customer(one)).expect(201);

        assertThat(saved.json().at("/values/plate")).isEqualTo(one.path("saved"));
    }

    private static void refuses(HttpUser admin, JsonNode one) {
        admin.post(CUSTOMERS, customer(one))
                .expectProblem(422, "invalid_record")
                .expectError("/values/plate", one.path("code").asString());
    }

    private static void finds(HttpUser admin, JsonNode one) {
        var filter = URLEncoder.encode(one.path("formula").asString(), StandardCharsets.UTF_8);
        var page = admin.get(CUSTOMERS + "?sort=plate&fields=plate&filter=" + filter)
                .expect(200)
                .json();

        List<JsonNode> found = page.path("records")
                .valueStream()
                .map(customer -> customer.at("/values/plate"))
                .collect(toList());
        assertThat(found).as(filter).isEqualTo(one.path("finds").valueStream().toList());
    }

    private static Map<String, Object> customer(JsonNode one) {
        return Map.of("values", Map.of("name", "有车的客户" + one.path("typed").asString(), "plate", one.path("typed")));
    }
}
