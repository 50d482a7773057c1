package io.fangyuan.approval;

import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks for who submits a record.
 *
 * @param process name of the process
 * @param comment for those who decide; "" for none
 * @param chosen who shall decide in the steps that leave it to the submitter, by name of the step
 */
public record Submission(String process, String comment, Map<String, List<RecordId>> chosen) {
    public Submission {
        chosen = Map.copyOf(chosen);
    }
}
