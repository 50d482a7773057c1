package io.fangyuan.web.automation;

import io.fangyuan.automation.Prefill;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.RecordReader;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import io.fangyuan.web.record.NamedReply;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a new record that is filled in looks in JSON: like one that is read, its look-ups with names. */
final class PrefillJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Viewer viewer;
    private final Map<RecordId, String> names = new HashMap<>();

    private PrefillJson(Viewer viewer) {
        this.viewer = viewer;
    }

    static OpenedReply.Open of(Viewer viewer, RecordReader reader, Prefill prefill) {
        var json = new PrefillJson(viewer);
        json.findNames(reader, prefill);
        Map<String, JsonNode> values = json.values(prefill.type(), prefill.values());
        if (!prefill.relation().isEmpty()) {
            ArrayNode lines = JSON.createArrayNode();
            prefill.lines()
                    .forEach(line -> lines.addObject().putObject("values").setAll(json.values(prefill.line(), line)));
            values.put(prefill.relation(), lines);
        }
        return new OpenedReply.Open(prefill.type().name(), values);
    }

    private void findNames(RecordReader reader, Prefill prefill) {
        Map<ObjectType, Set<RecordId>> targets = new HashMap<>();
        collect(prefill.type(), prefill.values(), targets);
        prefill.lines().forEach(line -> collect(prefill.line(), line, targets));
        reader.findAll(viewer, targets, Map.of()).forEach(found -> {
            var type = found.record().type();
            var name = found.record().value(type.nameField().name());
            names.put(found.record().id(), type.nameField().write(name).asString(""));
        });
    }

    private void collect(ObjectType type, Map<String, Value> values, Map<ObjectType, Set<RecordId>> targets) {
        values.forEach((name, value) -> {
            if (value instanceof Value.Reference(var id)) {
                target(type.field(name))
                        .filter(target -> !target.system())
                        .ifPresent(target -> targets.computeIfAbsent(target, _ -> new HashSet<>())
                                .add(new RecordId(id)));
            }
        });
    }

    private Optional<ObjectType> target(Field field) {
        return field.target().flatMap(viewer.snapshot()::findObject);
    }

    private Map<String, JsonNode> values(ObjectType type, Map<String, Value> values) {
        Map<String, JsonNode> json = new TreeMap<>();
        values.forEach((name, value) -> json.put(name, value(type.field(name), value)));
        return json;
    }

    /** A look-up to what the viewer may not read stays empty: it could not be saved either. */
    private JsonNode value(Field field, Value value) {
        if (!(value instanceof Value.Reference(var id))) {
            return field.write(value);
        }
        var record = new RecordId(id);
        if (target(field).filter(ObjectType::system).isPresent()) {
            return named(record, NamedReply.user(viewer, record).name());
        }
        var name = names.get(record);
        return name == null ? JSON.nullNode() : named(record, name);
    }

    private static ObjectNode named(RecordId id, String name) {
        return JSON.createObjectNode().put("id", id.toString()).put("name", name);
    }
}
