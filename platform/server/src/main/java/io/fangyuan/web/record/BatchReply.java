package io.fangyuan.web.record;

import io.fangyuan.value.RecordId;
import io.fangyuan.web.ProblemReply;
import java.util.List;

/** What became of each operation of a batch, in their order. */
record BatchReply(List<Result> results) {

    /** Its members say which it is; the status is the one that the operation would have had alone. */
    sealed interface Result {}

    /** Created or updated. */
    record Saved(int status, SavedRecord record) implements Result {}

    /** @param batch as a {@link DeletionReply} has it */
    record Deleted(int status, RecordId batch) implements Result {}

    record Refused(int status, ProblemReply problem) implements Result {}

    sealed interface SavedRecord permits RecordBody, Unreadable {}

    /** A record that the viewer created or changed but may no longer read is told by its id alone. */
    record Unreadable(RecordId id) implements SavedRecord {}
}
