package io.fangyuan.record;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a list.
 *
 * @param next the cursor of the following page, empty at the end
 * @param count how many records match in all, when it was asked for
 */
public record RecordPage(List<FoundRecord> records, Optional<String> next, Optional<Count> count) {

    /** A number of records; capped when there are more than it says. */
    public record Count(int value, boolean capped) {}
}
