package io.fangyuan.web.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.Automation;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Label;
import io.fangyuan.record.LookupLabel;
import io.fangyuan.record.RecordHistory;
import io.fangyuan.record.RecycleBin;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How values of records and what has become of them look in JSON. */
public final class RecordJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RecordJson() {}

    /** A look-up carries the name of what it points at; what the viewer may not read shows neither name nor id. */
    static JsonNode value(Field field, Value value, Map<String, LookupLabel> labels) {
        return value instanceof Value.Reference
                ? value(field, value, Optional.ofNullable(labels.get(field.name())))
                : field.write(value);
    }

    private static JsonNode value(Field field, Value value, Optional<LookupLabel> label) {
        if (!(value instanceof Value.Reference(var id)) || label.isEmpty()) {
            return field.write(value);
        }
        return switch (label.get()) {
            case LookupLabel.Named(var name) ->
                JSON.createObjectNode().put("id", Long.toString(id)).put("name", name);
            case LookupLabel.NoAccess _ -> JSON.createObjectNode().put("noAccess", true);
        };
    }

    static ObjectNode history(Viewer viewer, List<RecordHistory.Entry> entries) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode array = node.putArray("entries");
        entries.forEach(entry -> array.add(entry(viewer, entry)));
        return node;
    }

    private static ObjectNode entry(Viewer viewer, RecordHistory.Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("version", entry.version()).put("at", entry.at().toString());
        node.put("op", entry.operation().name().toLowerCase(java.util.Locale.ROOT));
        node.set("actor", person(viewer, entry.actor()));
        entry.cause().ifPresent(cause -> node.set("cause", cause(viewer, cause)));
        ArrayNode changes = node.putArray("changes");
        entry.changes().forEach(change -> {
            ObjectNode each = changes.addObject().put("field", change.field().name());
            each.set("before", value(change.field(), change.before(), change.beforeLabel()));
            each.set("after", value(change.field(), change.after(), change.afterLabel()));
        });
        return node;
    }

    /** By what it happened: a document that may since have been removed, then it is told by its name. */
    private static ObjectNode cause(Viewer viewer, DocumentKey key) {
        Optional<Label> label = viewer.snapshot().findObject(key.object()).flatMap(type -> switch (key.kind()) {
            case AUTOMATION -> type.automation(key.shortName()).map(Automation::label);
            case ACTION -> type.findAction(key.shortName()).map(Action::label);
            case APPROVAL_PROCESS -> type.approvalProcess(key.shortName()).map(ApprovalProcess::label);
            default -> Optional.empty();
        });
        return JSON.createObjectNode()
                .put("kind", key.kind().code())
                .put("label", label.map(text -> text.in(viewer.locale())).orElse(key.shortName()));
    }

    static ObjectNode bin(Viewer viewer, List<RecycleBin.Entry> entries) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode array = node.putArray("entries");
        entries.forEach(entry -> {
            ObjectNode each = array.addObject().put("batch", entry.batch().toString());
            each.putObject("record").put("id", entry.batch().toString()).put("name", entry.name());
            each.put("deletedAt", entry.at().toString()).put("count", entry.size());
            each.set("deletedBy", person(viewer, entry.by()));
        });
        return node;
    }

    /** A user by id and name. */
    public static ObjectNode person(Viewer viewer, RecordId id) {
        String name = viewer.org().user(id).map(user -> user.name()).orElse("");
        return JSON.createObjectNode().put("id", id.toString()).put("name", name);
    }
}
