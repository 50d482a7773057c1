package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body of a refusal, as RFC 9457 asks for, with our members.
 *
 * @param title the sentence of the code in the reader's language
 * @param traceId finds the request in the log
 * @param errors everything wrong with the data
 */
public record ProblemReply(
        String type,
        String title,
        int status,
        String code,
        String traceId,
        Map<String, Object> params,
        List<Error> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One thing wrong: where, what, and a sentence for people. */
    public record Error(String pointer, String code, String message, Map<String, Object> params) {}

    /** The reply to {@code problem} in the language of {@code reader}. */
    public static ProblemReply of(Problem problem, Sentences sentences, Locale reader) {
        ProblemCode code = problem.code();
        return new ProblemReply(
                "urn:fangyuan:problem:" + code.code(),
                sentences.of(code, problem.params(), reader),
                code.status(),
                code.code(),
                Trace.current(),
                problem.params(),
                problem.violations().stream()
                        .map(each -> error(each, sentences, reader))
                        .toList());
    }

    private static Error error(Violation violation, Sentences sentences, Locale reader) {
        var message = violation.message().isEmpty()
                ? sentences.ofViolation(violation.code(), violation.params(), reader)
                : violation.message();
        return new Error(violation.pointer(), violation.code(), message, violation.params());
    }
}
