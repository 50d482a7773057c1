package io.fangyuan.web.approval;

import io.fangyuan.approval.ApprovalInbox.Box;
import io.fangyuan.approval.Decision;
import io.fangyuan.approval.Submission;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what callers send about approvals. */
final class ApprovalRequest {
    private ApprovalRequest() {}

    static Submission submission(JsonNode body) {
        Map<String, List<RecordId>> chosen = new HashMap<>();
        JsonNode given = body.path("chosen");
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            throw refused("/chosen", "not_an_object", Map.of());
        }
        given.properties().forEach(step -> chosen.put(step.getKey(), people(step)));
        String process = text(body, "process");
        if (process.isEmpty()) {
            throw refused("/process", "required", Map.of());
        }
        return new Submission(process, text(body, "comment"), chosen);
    }

    private static List<RecordId> people(Map.Entry<String, JsonNode> step) {
        if (!step.getValue().isArray()) {
            throw refused("/chosen/" + step.getKey(), "not_an_array", Map.of());
        }
        List<RecordId> people = new ArrayList<>();
        for (JsonNode id : step.getValue()) {
            people.add(RecordId.tryParse(id.asString(""))
                    .orElseThrow(() -> refused("/chosen/" + step.getKey(), "no_such_user", Map.of())));
        }
        return people.stream().distinct().toList();
    }

    static Decision decision(JsonNode body) {
        return new Decision(
                one(Decision.Kind.values(), "decision", text(body, "decision")),
                text(body, "step"),
                text(body, "comment"));
    }

    static Box box(String text) {
        return one(Box.values(), "box", text);
    }

    static OptionalLong cursor(@Nullable String text) {
        if (text == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(RecordId.tryParse(text)
                .orElseThrow(() -> new Problem(ProblemCode.INVALID_CURSOR))
                .value());
    }

    private static <E extends Enum<E>> E one(E[] all, String name, String text) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> refused("/" + name, "unknown_choice", Map.of("value", text)));
    }

    private static String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            throw refused("/" + name, "not_a_text", Map.of());
        }
        return value.asString("").strip();
    }

    private static Problem refused(String pointer, String code, Map<String, Object> params) {
        return new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(Violation.of(pointer, code, params)));
    }
}
