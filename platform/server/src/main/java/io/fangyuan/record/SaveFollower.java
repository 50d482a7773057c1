package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;

/**
 * Does more within a save: what it writes stands or falls with it. What need not happen at once belongs into a
 * {@link RecordListener}.
 */
public interface SaveFollower {

    /** Whether it may have something to do after a save of this object; such saves run in a transaction. */
    boolean follows(Viewer viewer, ObjectType type);

    /** Called when the record is written. */
    void saved(Viewer viewer, RecordId id, Change change, OpenSave save);
}
