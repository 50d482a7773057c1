package io.fangyuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the server answered, which is what {@link Described its interface is described} to answer. */
public record Reply(HttpResponse<String> http) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Reply {
        Described.require(http);
    }

    public int status() {
        return http.statusCode();
    }

    /** The header's value, "" without it. */
    public String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    public String text() {
        return http.body();
    }

    /** The body as JSON; missing when there is none. */
    public JsonNode json() {
        return text().isEmpty() ? MissingNode.getInstance() : JSON.readTree(text());
    }

    /** The text at a JSON pointer of the body, "" where there is nothing. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The records of a page; fails the test unless it is one. */
    public List<JsonNode> records() {
        assertThat(json().path("records").isArray()).as(text()).isTrue();
        return json().path("records").valueStream().toList();
    }

    /** Fails the test unless the server answered so. */
    public Reply expect(int status) {
        assertThat(status())
                .as("%s %s: %s", http.request().method(), http.request().uri(), text())
                .isEqualTo(status);
        return this;
    }

    /** Fails the test unless this is a problem of that status and code. */
    public Reply expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code")).isEqualTo(code);
        assertThat(at("/title")).as("the sentence of %s", code).isNotBlank().isNotEqualTo(code);
        assertThat(at("/traceId")).hasSize(32);
        return this;
    }

    /** Fails the test unless the problem has an error of that code at that pointer. */
    public Reply expectError(String pointer, String code) {
        assertThat(json().path("errors")).as(text()).anySatisfy(error -> {
            assertThat(error.path("pointer").asString()).isEqualTo(pointer);
            assertThat(error.path("code").asString()).isEqualTo(code);
            assertThat(error.path("message").asString()).isNotBlank().isNotEqualTo(code);
        });
        return this;
    }
}
