package io.fangyuan.record;

import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Values as they lie in jsonb columns: in the overflow document and in history. Numbers and ids are texts, so nothing is
 * rounded, and moments are in UTC, so that PostgreSQL casts them as they are.
 */
final class StoredJson {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private StoredJson() {}

    static JsonNode write(Value value) {
        return switch (value) {
            case Value.Blank _ -> NODES.nullNode();
            case Value.Text(var text) -> NODES.stringNode(text);
            case Value.Number(var number) -> NODES.stringNode(number.toPlainString());
            case Value.Bool(var bool) -> NODES.booleanNode(bool);
            case Value.Date(var date) -> NODES.stringNode(date + "T00:00:00Z");
            case Value.DateTime(var instant) -> NODES.stringNode(instant.toString());
            case Value.Time(var time) -> NODES.stringNode(time.toString());
            case Value.Reference(var id) -> NODES.stringNode(Long.toString(id));
            case Value.Many(var values) -> {
                var array = NODES.arrayNode();
                values.forEach(each -> array.add(write(each)));
                yield array;
            }
        };
    }

    /** Reads what {@link #write} wrote for a field of this kind. */
    static Value read(JsonNode node, ValueKind kind) {
        if (node.isNull() || node.isMissingNode()) {
            return Value.BLANK;
        }
        return switch (kind) {
            case TEXT -> Value.text(node.stringValue());
            case NUMBER -> new Value.Number(new BigDecimal(node.stringValue()));
            case BOOL -> new Value.Bool(node.booleanValue());
            case DATE -> new Value.Date(LocalDate.parse(node.stringValue().substring(0, 10)));
            case DATE_TIME -> new Value.DateTime(Instant.parse(node.stringValue()));
            case TIME -> new Value.Time(LocalTime.parse(node.stringValue()));
            case REFERENCE -> new Value.Reference(Long.parseLong(node.stringValue()));
            case MANY_TEXT -> {
                List<Value> values = new ArrayList<>();
                node.forEach(each -> values.add(new Value.Text(each.stringValue())));
                yield Value.many(values);
            }
        };
    }
}
