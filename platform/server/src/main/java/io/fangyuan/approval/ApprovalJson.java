package io.fangyuan.approval;

import io.fangyuan.metadata.Label;
import io.fangyuan.store.Jsonb;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How labels and chosen people lie in their columns. */
final class ApprovalJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ApprovalJson() {}

    static Jsonb write(Label label) {
        return new Jsonb(JSON.writeValueAsString(label.texts()));
    }

    static Label label(String json) {
        Map<String, String> texts = new HashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue()));
        return new Label(texts);
    }

    static Jsonb write(Map<String, List<RecordId>> people) {
        var node = JSON.createObjectNode();
        people.forEach((step, ids) -> {
            var array = node.putArray(step);
            ids.forEach(id -> array.add(id.toString()));
        });
        return new Jsonb(node.toString());
    }

    static Map<String, List<RecordId>> people(String json) {
        Map<String, List<RecordId>> people = new HashMap<>();
        JSON.readTree(json).properties().forEach(step -> {
            List<RecordId> ids = new ArrayList<>();
            step.getValue().forEach(id -> ids.add(RecordId.parse(id.stringValue())));
            people.put(step.getKey(), List.copyOf(ids));
        });
        return people;
    }
}
