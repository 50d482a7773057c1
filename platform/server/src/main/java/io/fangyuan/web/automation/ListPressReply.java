package io.fangyuan.web.automation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.ProblemReply;
import java.util.List;
import java.util.Optional;

/** What came of pressing a button over a list. */
sealed interface ListPressReply permits OpenedReply, ListPressReply.Happened {

    record Happened(List<Result> results) implements ListPressReply {}

    /** @param problem there where it was refused for this record */
    record Result(
            RecordId id,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ProblemReply> problem) {}
}
