package io.fangyuan.web.record;

import io.fangyuan.record.FoundRecord;
import io.fangyuan.value.RecordId;
import org.jspecify.annotations.Nullable;

/** A record that can be pointed at, by its name; null where the viewer may not read names. */
record OptionReply(RecordId id, @Nullable String name) {

    static OptionReply of(FoundRecord found) {
        var record = found.record();
        var field = record.type().nameField();
        return new OptionReply(
                record.id(), field.write(record.value(field.name())).stringValue(null));
    }
}
