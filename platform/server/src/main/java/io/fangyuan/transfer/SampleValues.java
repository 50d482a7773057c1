package io.fangyuan.transfer;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.value.RecordId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/**
 * Values of sample records as the API takes them.
 *
 * @param known the records and people by the names that samples give them, with the {@code @}
 */
record SampleValues(Viewer viewer, Map<String, RecordId> known) {

    /** The values of one record: names become ids and distances become dates, in its lines as well. */
    Map<String, JsonNode> of(ObjectType type, Map<String, JsonNode> values) {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        values.forEach((name, json) -> read.put(
                name, lines(type, name).map(line -> lines(line, json)).orElseGet(() -> value(type, name, json))));
        return read;
    }

    private Optional<ObjectType> lines(ObjectType type, String name) {
        return Relations.of(viewer.snapshot()).lines(type, name).map(Relations.Pointer::type);
    }

    private JsonNode lines(ObjectType line, JsonNode list) {
        ArrayNode lines = JsonMapper.shared().createArrayNode();
        list.forEach(json -> {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            json.path("values").properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
            var node = lines.addObject().putObject("values");
            of(line, values).forEach(node::set);
        });
        return lines;
    }

    private JsonNode value(ObjectType type, String field, JsonNode json) {
        if (!json.isString()) {
            return json;
        }
        if (type.field(field).target().isPresent()) {
            return StringNode.valueOf(
                    Objects.requireNonNull(known.get(json.stringValue())).toString());
        }
        var dates = new RelativeDates(viewer.now(), viewer.snapshot().zone());
        return switch (type.field(field).kind()) {
            case DATE -> StringNode.valueOf(dates.date(json.stringValue()));
            case DATE_TIME -> StringNode.valueOf(dates.moment(json.stringValue()));
            case TEXT, NUMBER, BOOL, TIME, REFERENCE, MANY_TEXT -> json;
        };
    }
}
