package io.fangyuan.record;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One record of an object as it is, or as it shall become. Immutable; a field without an entry is blank.
 *
 * @param version counts the saves from 1; 0 for a record that is not saved yet
 */
public record ObjectRecord(ObjectType type, RecordId id, int version, Map<String, Value> values) {
    public ObjectRecord {
        values = Map.copyOf(values);
    }

    /** A record that does not exist yet. */
    public static ObjectRecord fresh(ObjectType type, RecordId id) {
        return new ObjectRecord(type, id, 0, Map.of());
    }

    public boolean isNew() {
        return version == 0;
    }

    /** The value of the field, blank when there is none. */
    public Value value(String field) {
        return values.getOrDefault(field, Value.BLANK);
    }

    /** The name of the record type, if the record has one. */
    public Optional<String> recordType() {
        return value("recordType") instanceof Value.Text(var name) ? Optional.of(name) : Optional.empty();
    }

    /** This record with some values replaced. */
    public ObjectRecord with(Map<String, Value> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, Value> merged = new HashMap<>(values);
        merged.putAll(changes);
        return new ObjectRecord(type, id, version, merged);
    }
}
