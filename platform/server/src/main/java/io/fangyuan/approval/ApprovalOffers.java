package io.fangyuan.approval;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.OpenSave;
import io.fangyuan.record.RecordReader;
import io.fangyuan.record.RecordSaver;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which processes a viewer may submit a record to now. */
@Component
public final class ApprovalOffers {
    private final RecordSaver saver;
    private final RecordReader records;

    ApprovalOffers(RecordSaver saver, RecordReader records) {
        this.saver = saver;
        this.records = records;
    }

    /**
     * A process on offer.
     *
     * @param chosen the steps for which the submitter says who decides
     */
    public record Offer(ApprovalProcess process, List<ApprovalProcess.Step> chosen) {}

    /** None where the viewer may not change the record or it is being decided about. */
    public List<Offer> of(Viewer viewer, ObjectType type, RecordId record) {
        List<ApprovalProcess> active = type.approvalProcesses().stream()
                .filter(ApprovalProcess::active)
                .toList();
        if (active.isEmpty() || !records.get(viewer, type, record).mayUpdate()) {
            return List.of();
        }
        return saver.together(viewer, open -> {
            var store = new ApprovalStore(viewer, open.transaction());
            return store.pending(type, record).isPresent()
                    ? List.of()
                    : active.stream()
                            .filter(process -> !isDone(store, type, record, process))
                            .flatMap(process -> offer(viewer, type, record, process, open).stream())
                            .toList();
        });
    }

    private static boolean isDone(ApprovalStore store, ObjectType type, RecordId record, ApprovalProcess process) {
        return !process.repeatable()
                && store.latest(type, record, process.name())
                        .filter(last -> last.state() instanceof ApprovalState.Approved)
                        .isPresent();
    }

    private static Optional<Offer> offer(
            Viewer viewer, ObjectType type, RecordId record, ApprovalProcess process, OpenSave open) {
        var change = open.read(viewer.elevate(), type, record, FactFinder.paths(process), List.of());
        var finder = new FactFinder(process, change, viewer);
        return finder.isOffered() ? Optional.of(new Offer(process, finder.chosenSteps())) : Optional.empty();
    }
}
