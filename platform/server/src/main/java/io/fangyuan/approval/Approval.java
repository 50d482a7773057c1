package io.fangyuan.approval;

import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;

/**
 * One round of a record going through a process.
 *
 * @param record the record it is about
 * @param process name of the process within the object
 * @param hash of the version of the process that it began with and keeps
 * @param label what people called the process then
 * @param round counts the rounds of the record in this process from 1
 * @param steps the names of the steps, in order
 * @param submitter who submitted this round
 * @param chosen whom the submitter chose, by name of the step
 */
record Approval(
        RecordId id,
        ObjectType type,
        RecordId record,
        String process,
        String hash,
        Label label,
        int round,
        ApprovalState state,
        List<String> steps,
        RecordId submitter,
        Map<String, List<RecordId>> chosen) {
    Approval {
        steps = List.copyOf(steps);
        chosen = Map.copyOf(chosen);
    }

    /** The same approval in another state. */
    Approval in(ApprovalState next) {
        return new Approval(id, type, record, process, hash, label, round, next, steps, submitter, chosen);
    }
}
