package io.fangyuan.web.record;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.RecordId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what callers send about records. */
public final class RecordRequest {

    private RecordRequest() {}

    /** The values of a body {@code {recordType?, values}}, the record type as the field it is. */
    static Map<String, JsonNode> values(JsonNode body) {
        if (!body.isObject()) {
            throw malformed("", "not_an_object");
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        JsonNode given = body.path("values");
        if (!given.isMissingNode() && !given.isObject()) {
            throw malformed("/values", "not_an_object");
        }
        given.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        if (body.has("recordType")) {
            values.put(SystemFields.RECORD_TYPE, body.get("recordType"));
        }
        return values;
    }

    /** An id in a path; what is no id names no record. */
    public static RecordId id(ObjectType type, String text) {
        try {
            return RecordId.parse(text);
        } catch (NumberFormatException _) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("object", type.name(), "id", text));
        }
    }

    /** The version in {@code If-Match}, which must be given (RFC 6585 section 3). */
    static int version(@Nullable String ifMatch) {
        return optionalVersion(ifMatch).orElseThrow(() -> new Problem(ProblemCode.VERSION_REQUIRED));
    }

    /** The version in {@code If-Match}, if one is given. */
    public static OptionalInt optionalVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").strip()));
        } catch (NumberFormatException _) {
            throw malformed("", "invalid_version");
        }
    }

    /** A request that is not as it must be, at that place of its body. */
    public static Problem malformed(String pointer, String code) {
        return new Problem(ProblemCode.MALFORMED_REQUEST, Map.of(), List.of(Violation.of(pointer, code, Map.of())));
    }
}
