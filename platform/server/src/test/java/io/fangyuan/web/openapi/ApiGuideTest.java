package io.fangyuan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks through docs/guides/api.md: sends each request and compares what is said about its answer. */
class ApiGuideTest extends ServerTest {
    private static final Path GUIDE = Path.of("../../docs/guides/api.md");
    private static final Pattern STEP =
            Pattern.compile("```http\n(.*?)\n```\n\nAnswer: `(\\d+)`(.*?)\\.\n", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("^ `(\\w+)`");
    private static final Pattern KEPT = Pattern.compile("keep `([^`]+)` as `\\{(\\w+)}`");
    private static final Pattern EQUAL = Pattern.compile("`(/[^`]+)` = `([^`]+)`");

    private final Map<String, String> known = new HashMap<>();

    @Test
    void theGuideTellsTheTruth() throws IOException {
        var client = as(newTenant(), "admin")
                .post("/api/clients", Map.of("name", "ERP"))
                .expect(201);
        var secret = client.at("/clientId") + ":" + client.at("/secret");
        known.put("basic", Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));

        var steps = STEP.matcher(Files.readString(GUIDE));
        int walked = 0;
        while (steps.find()) {
            walk(steps.group(1), Integer.parseInt(steps.group(2)), steps.group(3));
            walked++;
        }

        assertThat(walked)
                .isEqualTo(Files.readString(GUIDE).split("```http\n", -1).length - 1)
                .isGreaterThan(10);
    }

    private void walk(String request, int status, String answer) {
        Reply reply = send(filled(request)).expect(status);
        var code = CODE.matcher(answer);
        if (code.find()) {
            reply.expectProblem(status, code.group(1));
        }
        EQUAL.matcher(answer)
                .results()
                .forEach(said -> assertThat(reply.at(said.group(1)))
                        .as(request + reply.text())
                        .isEqualTo(filled(said.group(2))));
        KEPT.matcher(answer).results().forEach(said -> {
            assertThat(reply.at(said.group(1))).as(request + reply.text()).isNotEmpty();
            known.put(said.group(2), reply.at(said.group(1)));
        });
    }

    private String filled(String text) {
        String filled = text;
        for (var each : known.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private Reply send(String text) {
        var parts = text.split("\n\n", 2);
        var lines = parts[0].split("\n");
        var first = lines[0].split(" ");
        var request = visitor().request(first[1]).header("Accept-Language", "en");
        if (parts.length == 2 && !parts[0].contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 1; i < lines.length; i++) {
            var header = lines[i].split(": ", 2);
            request.header(header[0], header[1]);
        }
        var body = parts.length == 2 ? BodyPublishers.ofString(parts[1]) : BodyPublishers.noBody();
        return visitor().send(request.method(first[0], body));
    }
}
