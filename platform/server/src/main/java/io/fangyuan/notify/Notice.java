package io.fangyuan.notify;

import io.fangyuan.metadata.Message;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;

/**
 * What people are told about a record. The text keeps its places for values: what stands there is found when somebody
 * reads it, as far as that reader may read the record.
 *
 * @param kind what it comes from, such as {@code approval}, {@code automation} or {@code action}
 */
public record Notice(String kind, ObjectType type, RecordId record, Message message) {

    /** A notice about a record. */
    public static Notice about(ObjectType type, RecordId record, String kind, Message message) {
        return new Notice(kind, type, record, message);
    }
}
