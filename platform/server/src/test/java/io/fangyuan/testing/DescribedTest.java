package io.fangyuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A reply that is not as described is found out. */
class DescribedTest {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Described described = new Described(JsonMapper.shared().readTree("""
            {"paths": {
              "/api/boxes/{id}": {"get": {"responses": {
                "2XX": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}}},
                "default": {"$ref": "#/components/responses/Problem"}}}},
              "/api/boxes/empty": {"get": {"responses": {"204": {}}}}},
             "components": {
              "schemas": {"Box": {"type": "object", "required": ["size"], "properties": {
                "size": {"type": "integer"}, "name": {"type": "string"}}}},
              "responses": {"Problem": {"content": {"application/problem+json": {
                "schema": {"type": "object", "required": ["code"]}}}}}}}
            """));

    @Test
    void whatIsDescribedIsRight() {
        assertThat(box(200, JSON, "{\"size\": 1}")).isEmpty();
        assertThat(box(201, JSON, "{\"size\": 1, \"name\": \"a\"}")).isEmpty();
        assertThat(box(404, PROBLEM, "{\"code\": \"not_found\"}")).isEmpty();
        assertThat(described.faults("GET", "/api/boxes/empty", 204, "", "")).isEmpty();
    }

    @Test
    void allElseIsNot() {
        assertThat(box(200, JSON, "{}")).isNotEmpty();
        assertThat(box(200, JSON, "{\"size\": \"1\"}")).isNotEmpty();
        assertThat(box(200, JSON, "{\"size\": 1, \"color\": \"red\"}")).isNotEmpty();
        assertThat(box(200, "text/plain", "{\"size\": 1}")).isNotEmpty();
        assertThat(box(404, PROBLEM, "{}")).isNotEmpty();
        assertThat(box(404, JSON, "{\"code\": \"not_found\"}")).isNotEmpty();
        assertThat(described.faults("GET", "/api/boxes/empty", 200, "", "")).isNotEmpty();
        assertThat(described.faults("GET", "/api/boxes/empty", 204, JSON, "{}")).isNotEmpty();
    }

    private List<String> box(int status, String type, String body) {
        return described.faults("GET", "/api/boxes/7", status, type, body);
    }
}
