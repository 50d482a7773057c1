package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Which record a line belongs to. */
final class LineOwner {

    private LineOwner() {}

    /** Of a line that is there. */
    static Optional<RecordId> of(ObjectRecord line) {
        return line.value(line.type().owned().orElseThrow().name()) instanceof Value.Reference(var id)
                ? Optional.of(new RecordId(id))
                : Optional.empty();
    }

    /** What is wrong with values that would give the line to another record than it belongs to. */
    static Optional<Violation> moved(Field lookup, ObjectRecord owner, Map<String, JsonNode> values) {
        boolean isSame = !values.containsKey(lookup.name())
                || of(lookup, values).map(owner.id()::equals).orElse(owner.isNew());
        return isSame
                ? Optional.empty()
                : Optional.of(
                        Violation.of("/values/" + lookup.name(), "line_cannot_move", Map.of("field", lookup.name())));
    }

    /** The values that are the line's own. */
    static Map<String, JsonNode> without(Field lookup, Map<String, JsonNode> values) {
        Map<String, JsonNode> own = new HashMap<>(values);
        own.remove(lookup.name());
        return own;
    }

    /** Of a new line, as a caller wrote it. */
    static Optional<RecordId> of(Field lookup, Map<String, JsonNode> values) {
        JsonNode given = values.getOrDefault(lookup.name(), NullNode.getInstance());
        return RecordId.tryParse((given.isObject() ? given.path("id") : given).asString(""));
    }
}
