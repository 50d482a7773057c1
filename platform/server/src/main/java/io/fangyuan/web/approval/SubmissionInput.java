package io.fangyuan.web.approval;

import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ApprovalRequest} reads of a submission.
 *
 * @param process name of the process
 * @param chosen who shall decide in the steps that leave it to the submitter, by name of the step
 */
record SubmissionInput(
        String process, @Nullable String comment, @Nullable Map<String, List<RecordId>> chosen) {}
