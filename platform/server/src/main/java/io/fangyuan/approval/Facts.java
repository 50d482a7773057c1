package io.fangyuan.approval;

import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.ApprovalProcess.Otherwise;
import io.fangyuan.value.RecordId;
import java.util.List;

/**
 * What the process and the record come to at the moment of an event: all a transition depends on besides state and event.
 *
 * @param submitter who submitted the round that runs
 * @param oversees whether the one who acts may take back approvals of others
 * @param repeatable whether a record may be submitted again once it is approved
 * @param steps in their order
 */
record Facts(RecordId submitter, boolean oversees, boolean repeatable, List<Step> steps) {
    Facts {
        steps = List.copyOf(steps);
    }

    /**
     * One step, its condition evaluated and its approvers found.
     *
     * @param applies whether its condition holds
     * @param otherwise what happens where it does not
     * @param approvers each once, in order; empty when nobody was found
     * @param nobody what happens then
     */
    record Step(boolean applies, Otherwise otherwise, Mode mode, List<RecordId> approvers, Nobody nobody) {
        Step {
            approvers = List.copyOf(approvers);
        }
    }
}
