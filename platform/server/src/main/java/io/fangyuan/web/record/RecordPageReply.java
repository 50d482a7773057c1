package io.fangyuan.web.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@link RecordGenerator} writes of a stretch of a list.
 *
 * @param next the cursor of the following page, null at the end
 * @param count how many records there are in all, where it was asked for
 */
record RecordPageReply(
        List<RecordReply> records,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Count> count) {

    /** @param capped whether there are more than it says */
    record Count(int value, boolean capped) {}
}
