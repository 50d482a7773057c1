package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;
import java.util.List;

/**
 * Does more within a save: what it writes stands or falls with it. What need not happen at once belongs into a
 * {@link RecordListener}.
 */
public interface SaveFollower {

    /** Whether it may have something to do after a save of this object; such saves run in a transaction. */
    boolean follows(Viewer viewer, ObjectType type);

    /**
     * Lists of look-ups that lead from the record to others that it may change or compute from. They are locked before
     * the record is written, for a save that has written holds locks that another such save waits for.
     */
    default List<List<String>> locks(Viewer viewer, Change change) {
        return List.of();
    }

    /** Called when the record is written. */
    void saved(Viewer viewer, RecordId id, Change change, OpenSave save);

    /** Whether it may have something to do before a record of this object is deleted. */
    default boolean followsDeletion(Viewer viewer, ObjectType type) {
        return false;
    }

    /**
     * What shall happen before the record, which is still there, goes into the recycle bin. Records that this changes or
     * computes from are locked when it returns, and nothing is written yet.
     */
    default Runnable deletion(Viewer viewer, ObjectType type, RecordId id, OpenSave save) {
        return () -> {};
    }
}
