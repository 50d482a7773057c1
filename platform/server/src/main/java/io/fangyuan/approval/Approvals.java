package io.fangyuan.approval;

import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.approval.Transition.Refusal;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.ApprovalProcesses;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.record.OpenSave;
import io.fangyuan.record.RecordReader;
import io.fangyuan.record.RecordSaver;
import io.fangyuan.rule.Change;
import io.fangyuan.store.IdSource;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Submits records and decides about them. Each is one transaction: the record is locked first and its approval next, the
 * table of transitions says what follows, and everything that follows is written with it or not at all.
 */
@Component
public final class Approvals {
    private final RecordSaver saver;
    private final RecordReader records;
    private final ApprovalProcesses processes;
    private final ApprovalTracks tracks;
    private final Aftermath aftermath;
    private final IdSource ids;

    Approvals(
            RecordSaver saver,
            RecordReader records,
            ApprovalProcesses processes,
            ApprovalTracks tracks,
            Aftermath aftermath,
            IdSource ids) {
        this.saver = saver;
        this.records = records;
        this.processes = processes;
        this.tracks = tracks;
        this.aftermath = aftermath;
        this.ids = ids;
    }

    /**
     * Begins a round; returns its id. Throws NOT_FOUND, FORBIDDEN to who may not change the record, APPROVAL_PENDING,
     * ALREADY_APPROVED, INVALID_REQUEST.
     */
    public RecordId submit(Viewer viewer, ObjectType type, RecordId record, Submission submission) {
        if (!records.get(viewer, type, record).mayUpdate()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        ApprovalProcess process = type.approvalProcess(submission.process())
                .filter(ApprovalProcess::active)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("process", submission.process())));
        return saver.together(viewer, open -> submit(viewer, type, record, process, submission, open));
    }

    private RecordId submit(
            Viewer viewer,
            ObjectType type,
            RecordId record,
            ApprovalProcess process,
            Submission submission,
            OpenSave open) {
        var store = new ApprovalStore(viewer, open.transaction());
        var finder = new FactFinder(process, read(viewer, type, record, process, open), viewer);
        store.pending(type, record).ifPresent(pending -> {
            throw pending(viewer, pending);
        });
        SubmissionCheck.require(viewer, finder, submission);

        Optional<Approval> last = store.latest(type, record, process.name());
        RecordId submitter = viewer.user().id();
        Moved moved = submitted(last, submitter, finder.facts(submitter, submission.chosen()));
        var approval = new Approval(
                new RecordId(ids.next()),
                type,
                record,
                process.name(),
                ApprovalProcesses.hash(viewer.snapshot(), type, process),
                process.label(),
                last.map(Approval::round).orElse(0) + 1,
                moved.to(),
                process.steps().stream().map(ApprovalProcess.Step::name).toList(),
                submitter,
                submission.chosen());
        new ApprovalWriter(viewer, open.transaction(), approval, submission.comment()).begin(process, moved);
        aftermath.follow(viewer, process, approval, new ApprovalState.NotSubmitted(), moved, open);
        return approval.id();
    }

    private static Moved submitted(Optional<Approval> last, RecordId submitter, Facts facts) {
        ApprovalState before = last.map(Approval::state).orElse(new ApprovalState.NotSubmitted());
        return switch (Transitions.of(before, new ApprovalEvent.Submit(submitter), facts)) {
            case Moved allowed -> allowed;
            case Refusal _ -> throw new Problem(ProblemCode.ALREADY_APPROVED);
        };
    }

    /**
     * Approves, refuses, returns or recalls. The same decision sent again changes nothing. Throws NOT_FOUND to who has
     * nothing to do with the approval and may not read its record, NOT_YOUR_TURN, APPROVAL_DECIDED when others were
     * faster, FORBIDDEN to recall what somebody else has submitted, INVALID_REQUEST.
     */
    public void decide(Viewer viewer, RecordId id, Decision decision) {
        tracks.get(viewer, id);
        SubmissionCheck.require(decision);
        saver.together(viewer, open -> {
            decide(viewer, id, decision, open);
            return id;
        });
    }

    private void decide(Viewer viewer, RecordId id, Decision decision, OpenSave open) {
        var store = new ApprovalStore(viewer, open.transaction());
        Approval seen = store.find(id).orElseThrow(() -> notFound(id));
        ApprovalProcess process =
                processes.version(viewer.snapshot(), seen.type(), seen.process(), seen.hash(), open.transaction());
        Change record = read(inPlaceOf(viewer, seen.submitter()), seen.type(), seen.record(), process, open);
        Approval approval = store.locked(id).orElseThrow(() -> notFound(id));

        ApprovalEvent event = SubmissionCheck.event(viewer, approval, decision);
        var past = new Past(viewer, approval, open.transaction());
        if (past.knows(event)) {
            return;
        }
        Facts facts = new FactFinder(process, record, viewer).facts(approval.submitter(), approval.chosen());
        Moved moved = switch (Transitions.of(approval.state(), event, facts)) {
            case Moved allowed -> allowed;
            case Refusal(var reason) -> throw past.refusal(reason, event);
        };
        new ApprovalWriter(viewer, open.transaction(), approval, decision.comment()).move(moved);
        aftermath.follow(viewer, process, approval, approval.state(), moved, open);
    }

    /** The record locked and whole, as the process sees it. */
    private static Change read(
            Viewer viewer, ObjectType type, RecordId record, ApprovalProcess process, OpenSave open) {
        return open.read(viewer.elevate(), type, record, FactFinder.paths(process), List.of());
    }

    /** For the formulas of a process {@code $User} is always who submitted the record. */
    private static Viewer inPlaceOf(Viewer viewer, RecordId submitter) {
        return viewer.org()
                .user(submitter)
                .map(user -> new Viewer(
                        viewer.principal(),
                        user,
                        viewer.tenant(),
                        viewer.snapshot(),
                        viewer.org(),
                        viewer.binding(),
                        viewer.locale(),
                        viewer.now()))
                .orElse(viewer);
    }

    static Problem pending(Viewer viewer, Approval pending) {
        return new Problem(
                ProblemCode.APPROVAL_PENDING, Map.of("process", pending.label().in(viewer.locale())));
    }

    static Problem notFound(RecordId id) {
        return new Problem(ProblemCode.NOT_FOUND, Map.of("approval", id.toString()));
    }
}
