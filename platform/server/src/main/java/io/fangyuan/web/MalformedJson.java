package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON that cannot be read as what it should be. */
final class MalformedJson {
    private MalformedJson() {}

    /** The problem that points at the place. */
    static Problem problem(JacksonException unreadable) {
        return new Problem(
                ProblemCode.MALFORMED_REQUEST, Violation.of(pointer(unreadable), "malformed_json", Map.of()));
    }

    private static String pointer(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
