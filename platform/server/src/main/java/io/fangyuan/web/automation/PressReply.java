package io.fangyuan.web.automation;

import io.fangyuan.web.record.RecordBody;
import org.jspecify.annotations.Nullable;

/** What came of pressing a button on a record. */
sealed interface PressReply permits OpenedReply, PressReply.Happened {

    /** @param record as it is now; null where the viewer may no longer read it */
    record Happened(@Nullable RecordBody record) implements PressReply {}
}
