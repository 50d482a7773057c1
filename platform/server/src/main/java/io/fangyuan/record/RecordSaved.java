package io.fangyuan.record;

import io.fangyuan.value.RecordId;
import java.util.Set;

/**
 * A save as the outbox tells of it: ids and names, no values.
 *
 * @param operation create, update, delete or restore
 * @param changed names of the fields that an update changed
 */
public record RecordSaved(String object, RecordId id, String operation, Set<String> changed) {
    public RecordSaved {
        changed = Set.copyOf(changed);
    }
}
