package io.fangyuan.web.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.record.LookupLabel;
import io.fangyuan.value.Value;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How values of records look in JSON. */
final class RecordJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RecordJson() {}

    /** A look-up carries the name of what it points at; what the viewer may not read shows neither name nor id. */
    static JsonNode value(Field field, Value value, Map<String, LookupLabel> labels) {
        return value instanceof Value.Reference
                ? value(field, value, Optional.ofNullable(labels.get(field.name())))
                : field.write(value);
    }

    /** The same, of one value with the label it has, if it has one. */
    static JsonNode value(Field field, Value value, Optional<LookupLabel> label) {
        if (!(value instanceof Value.Reference(var id)) || label.isEmpty()) {
            return field.write(value);
        }
        return switch (label.get()) {
            case LookupLabel.Named(var name) ->
                JSON.createObjectNode().put("id", Long.toString(id)).put("name", name);
            case LookupLabel.NoAccess _ -> JSON.createObjectNode().put("noAccess", true);
        };
    }
}
