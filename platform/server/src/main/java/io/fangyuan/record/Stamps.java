package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.RecordType;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.value.Value;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the platform itself writes into a record: who and when, and for a new one its owner and record type. */
final class Stamps {
    /** Fields that every save moves; history does not list them as changes. */
    static final Set<String> NAMES =
            Set.of(SystemFields.CREATED_BY, SystemFields.CREATED_AT, SystemFields.UPDATED_BY, SystemFields.UPDATED_AT);

    private Stamps() {}

    /** The record with what the caller gave and the stamps of a save by the viewer now. */
    static ObjectRecord put(Viewer viewer, ObjectRecord before, Map<String, Value> given) {
        Value actor = new Value.Reference(viewer.user().id().value());
        Value now = new Value.DateTime(viewer.now().truncatedTo(ChronoUnit.MICROS));
        Map<String, Value> values = new HashMap<>();
        if (before.isNew()) {
            values.put(SystemFields.OWNER, actor);
            recordType(before.type()).ifPresent(name -> values.put(SystemFields.RECORD_TYPE, new Value.Text(name)));
            values.put(SystemFields.CREATED_BY, actor);
            values.put(SystemFields.CREATED_AT, now);
        }
        values.putAll(given);
        values.put(SystemFields.UPDATED_BY, actor);
        values.put(SystemFields.UPDATED_AT, now);
        return before.with(values);
    }

    private static Optional<String> recordType(ObjectType type) {
        return type.recordTypes().stream()
                .filter(RecordType::active)
                .filter(RecordType::isDefault)
                .map(RecordType::name)
                .findFirst();
    }
}
