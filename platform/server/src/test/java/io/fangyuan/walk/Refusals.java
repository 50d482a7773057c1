package io.fangyuan.walk;

import io.fangyuan.testing.Reply;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a refusal must be: the caller's fault, in a form and with codes that are known, in whole sentences. */
record Refusals(SoftAssertions softly, JsonNode sentences) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    static Refusals reportedTo(SoftAssertions softly) {
        var file = Path.of("../../schemas/problem-codes.json").toFile();
        return new Refusals(softly, JsonMapper.shared().readTree(file));
    }

    void check(Object asked, Reply reply) {
        softly.assertThat(reply.status()).as("%s: %s", asked, reply.text()).isBetween(400, 499);
        softly.assertThat(reply.header("Content-Type"))
                .as("%s: %s %s", asked, reply.status(), reply.text())
                .startsWith("application/problem+json");
        if (reply.header("Content-Type").startsWith("application/problem+json")) {
            JsonNode problem = reply.json();
            softly.assertThat(problem.path("traceId").asString())
                    .as("%s: %s", asked, reply.text())
                    .hasSize(32);
            isSentence(
                    asked,
                    "problems",
                    problem.path("code").asString(),
                    problem.path("title").asString());
            for (JsonNode error : problem.path("errors")) {
                isSentence(
                        asked,
                        "violations",
                        error.path("code").asString(),
                        error.path("message").asString());
            }
        }
    }

    /** Parameters have been filled in where the catalogue has them; what a caller wrote may look like one. */
    private void isSentence(Object asked, String kind, String code, String words) {
        JsonNode known = sentences.path(kind).path(code);
        softly.assertThat(known.isObject())
                .as("%s: %s %s is known", asked, kind, code)
                .isTrue();
        softly.assertThat(words).as("%s: %s", asked, code).isNotBlank();
        softly.assertThat(PARAMETER.matcher(words).find()
                        && words.equals(known.path("zh-CN").asString()))
                .as("%s: %s is told without its parameters: %s", asked, code, words)
                .isFalse();
    }
}
