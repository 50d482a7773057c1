package io.fangyuan.record;

import io.fangyuan.fieldtype.Relation;
import io.fangyuan.metadata.Relations;

/** A record with the look-up by which it points at another one. */
record PointingRecord(Relations.Pointer pointer, long id, long target) {
    BatchMember record() {
        return new BatchMember(pointer.type(), id);
    }

    /** Lines go with what owns them. */
    Relation.OnDelete effect() {
        Relation relation = pointer.relation();
        return relation.owned() ? Relation.OnDelete.CASCADE : relation.onDelete();
    }
}
