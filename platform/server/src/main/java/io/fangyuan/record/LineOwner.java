package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
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

    /** Of a new line, as a caller wrote it. */
    static Optional<RecordId> of(Field lookup, Map<String, JsonNode> values) {
        JsonNode given = values.getOrDefault(lookup.name(), NullNode.getInstance());
        return RecordId.tryParse((given.isObject() ? given.path("id") : given).asString(""));
    }
}
