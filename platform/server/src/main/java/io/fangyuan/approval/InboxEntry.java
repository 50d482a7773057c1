package io.fangyuan.approval;

import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.Optional;

/**
 * A round in somebody's list.
 *
 * @param record the record, unless this viewer may not read it
 * @param step name of the step that waits, or of the one the viewer decided in
 */
public record InboxEntry(
        RecordId id,
        ObjectType type,
        Optional<Shown> record,
        Label process,
        Optional<Label> step,
        int round,
        String state,
        RecordId submitter,
        Instant submittedAt,
        Optional<Instant> endedAt) {

    /** A record that the viewer may read; its name is empty where the viewer may not read names. */
    public record Shown(RecordId id, String name) {}
}
