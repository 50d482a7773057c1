package io.fangyuan.approval;

import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.ApprovalProcess.Otherwise;
import io.fangyuan.value.RecordId;
import java.util.List;

/** People and steps for tests of transitions. */
final class Steps {
    static final RecordId CLERK = new RecordId(1);
    static final RecordId ANN = new RecordId(2);
    static final RecordId BOB = new RecordId(3);
    static final RecordId EVE = new RecordId(4);

    private Steps() {}

    static Facts facts(Facts.Step... steps) {
        return new Facts(CLERK, false, false, List.of(steps));
    }

    static Facts.Step asks(Mode mode, RecordId... approvers) {
        return new Facts.Step(true, Otherwise.APPROVE, mode, List.of(approvers), Nobody.REFUSE);
    }
}
