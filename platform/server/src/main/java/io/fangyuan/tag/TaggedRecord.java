package io.fangyuan.tag;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.Optional;

/**
 * A record on the page of a tag, as one viewer may see it.
 *
 * @param name empty where the viewer may not read names of this object
 * @param parent what it is a line of
 */
public record TaggedRecord(
        ObjectType type, RecordId id, Optional<String> name, Optional<Parent> parent, Instant at, RecordId by) {

    /** The record that a line belongs to. */
    public record Parent(ObjectType type, RecordId id, Optional<String> name) {}
}
