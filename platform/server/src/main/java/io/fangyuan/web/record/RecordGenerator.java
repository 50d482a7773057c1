package io.fangyuan.web.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.record.FoundRecord;
import io.fangyuan.record.ObjectRecord;
import io.fangyuan.record.RecordPage;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;

/** Writes records to JSON. */
record RecordGenerator(JsonGenerator to, SerializationContext context) {

    void page(RecordPage page) {
        to.writeStartObject();
        to.writeArrayPropertyStart("records");
        page.records().forEach(found -> record(found, Map.of()));
        to.writeEndArray();
        to.writeStringProperty("next", page.next().orElse(null));
        page.count().ifPresent(this::count);
        to.writeEndObject();
    }

    private void count(RecordPage.Count count) {
        to.writeObjectPropertyStart("count");
        to.writeNumberProperty("value", count.value());
        to.writeBooleanProperty("capped", count.capped());
        to.writeEndObject();
    }

    void record(FoundRecord found, Map<String, List<FoundRecord>> lines) {
        ObjectRecord record = found.record();
        to.writeStartObject();
        to.writeStringProperty("id", record.id().toString());
        to.writeStringProperty("object", record.type().name());
        to.writeNumberProperty("version", record.version());
        to.writeStringProperty("recordType", record.recordType().orElse(null));
        Field name = record.type().nameField();
        property("name", name.write(record.value(name.name())));
        values(found, lines);
        can(found);
        if (found.partial()) {
            to.writeBooleanProperty("partial", true);
        }
        to.writeEndObject();
    }

    private void values(FoundRecord found, Map<String, List<FoundRecord>> lines) {
        to.writeObjectPropertyStart("values");
        Map<String, Value> values = found.record().values();
        for (Field field : found.record().type().fields()) {
            Value value = values.get(field.name());
            if (value != null && !field.name().equals(SystemFields.RECORD_TYPE)) {
                property(field.name(), RecordJson.value(field, value, found.labels()));
            }
        }
        lines.forEach((relation, records) -> {
            to.writeArrayPropertyStart(relation);
            records.forEach(line -> record(line, Map.of()));
            to.writeEndArray();
        });
        to.writeEndObject();
    }

    private void can(FoundRecord found) {
        to.writeObjectPropertyStart("can");
        to.writeBooleanProperty("update", found.mayUpdate());
        to.writeBooleanProperty("delete", found.mayDelete());
        to.writeEndObject();
    }

    private void property(String name, JsonNode value) {
        to.writeName(name);
        value.serialize(to, context);
    }
}
