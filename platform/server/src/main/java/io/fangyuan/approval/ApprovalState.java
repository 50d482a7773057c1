package io.fangyuan.approval;

import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.value.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a record stands in a process. */
public sealed interface ApprovalState {

    /** Nobody has submitted the record yet. */
    record NotSubmitted() implements ApprovalState {}

    /**
     * A step waits for decisions.
     *
     * @param step index of the step
     * @param approvers who decides, in the order that counts when they do so one after the other
     * @param approved those of them who have approved
     */
    record Pending(int step, Mode mode, List<RecordId> approvers, Set<RecordId> approved) implements ApprovalState {
        public Pending {
            approvers = List.copyOf(approvers);
            approved = Set.copyOf(approved);
        }

        /** Whose turn it is. */
        public List<RecordId> turn() {
            List<RecordId> open =
                    approvers.stream().filter(each -> !approved.contains(each)).toList();
            return switch (mode) {
                case ALL, ANY -> open;
                case IN_ORDER -> open.subList(0, Math.min(1, open.size()));
            };
        }

        Pending with(RecordId approver) {
            var more = new HashSet<>(approved);
            more.add(approver);
            return new Pending(step, mode, approvers, more);
        }

        /** Whether nobody's approval is missing any more. */
        boolean isDone() {
            return switch (mode) {
                case ANY -> !approved.isEmpty();
                case ALL, IN_ORDER -> turn().isEmpty();
            };
        }
    }

    /** All steps are through. */
    record Approved() implements ApprovalState {}

    /** Somebody, or a step's condition, said no. */
    record Refused() implements ApprovalState {}

    /** An approver gave it back to the submitter to be put right. */
    record Returned() implements ApprovalState {}

    /** The submitter took it back. */
    record Recalled() implements ApprovalState {}
}
