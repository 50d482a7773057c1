package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.Map;
import java.util.Optional;

/**
 * What look-ups are called for one viewer: people and departments are at hand, other records have been asked for.
 *
 * @param names of those records that the viewer may read
 */
record LookupLabels(Viewer viewer, Map<Target, String> names) {

    /** A record that look-ups point at. */
    record Target(ObjectType type, long id) {}

    /** The label of a look-up's value; empty where it points at nothing. */
    Optional<LookupLabel> label(Field field, Value value) {
        return value instanceof Value.Reference(var id)
                ? Optional.of(field.target()
                        .flatMap(viewer.snapshot()::findObject)
                        .flatMap(type -> name(type, id))
                        .<LookupLabel>map(LookupLabel.Named::new)
                        .orElseGet(LookupLabel.NoAccess::new))
                : Optional.empty();
    }

    private Optional<String> name(ObjectType type, long id) {
        return type.system()
                ? Optional.of(People.name(viewer.org(), type, new RecordId(id)))
                : Optional.ofNullable(names.get(new Target(type, id)));
    }
}
