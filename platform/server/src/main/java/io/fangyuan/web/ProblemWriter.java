package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals that happen before a controller is reached. */
@Component
public final class ProblemWriter {
    private final Sentences sentences;
    private final JsonMapper json;

    ProblemWriter(Sentences sentences, JsonMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /** Replies with {@code problem}, unless a reply is already on its way. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.code().status());
        response.setContentType(ProblemReply.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(text(problem, request).getBytes(StandardCharsets.UTF_8));
    }

    /** What is written. */
    String text(Problem problem, HttpServletRequest request) {
        return json.writeValueAsString(ProblemReply.of(problem, sentences, Languages.of(request)));
    }
}
