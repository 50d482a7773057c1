package io.fangyuan.notify;

import io.fangyuan.metadata.Message;
import io.fangyuan.value.RecordId;
import java.time.Instant;

/**
 * A notice that one user was given.
 *
 * @param object id of the object that the record is of; a later release need not know it
 * @param record which it is about; it may be gone, or nothing the user may read
 */
public record Notification(
        long id, String kind, int object, RecordId record, Message message, Instant madeAt, boolean isRead) {}
