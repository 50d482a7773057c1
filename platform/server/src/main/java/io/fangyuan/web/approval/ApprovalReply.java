package io.fangyuan.web.approval;

import io.fangyuan.approval.Track;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Choices;
import io.fangyuan.web.record.NamedReply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One round of a record in a process, in one viewer's language and with what this viewer may do. */
record ApprovalReply(
        RecordId id,
        String object,
        String process,
        String label,
        int round,

        @Choices({"pending", "approved", "refused", "returned", "recalled"})
        String state,

        NamedReply submitter,
        Instant submittedAt,
        Optional<Instant> endedAt,
        Can can,
        List<Step> steps,
        List<Entry> log) {

    static ApprovalReply of(Track track, Viewer viewer) {
        return new ApprovalReply(
                track.id(),
                track.type().name(),
                track.process(),
                track.label().in(viewer.locale()),
                track.round(),
                track.state(),
                NamedReply.user(viewer, track.submitter()),
                track.submittedAt(),
                track.endedAt(),
                Can.of(track, viewer),
                track.steps().stream().map(step -> Step.of(step, viewer)).toList(),
                track.log().stream().map(entry -> Entry.of(entry, viewer)).toList());
    }

    /** What the viewer may do with it now. */
    record Can(boolean decide, boolean recall) {

        static Can of(Track track, Viewer viewer) {
            var me = viewer.user().id();
            boolean own = track.submitter().equals(me) || viewer.may(Viewer.MANAGE_USERS);
            return new Can(track.isTurn(me), track.isPending() && own);
        }
    }

    /** @param cause why nobody was asked */
    record Step(
            String name,
            String label,
            @Choices({"all", "any", "inOrder"}) String mode,

            @Choices({"ahead", "pending", "approved", "skipped", "refused", "returned", "void"})
            String state,

            @Choices({"condition", "nobody"}) Optional<String> cause,
            List<Task> tasks) {

        static Step of(Track.Step step, Viewer viewer) {
            return new Step(
                    step.name(),
                    step.label().in(viewer.locale()),
                    step.mode(),
                    step.state(),
                    step.cause(),
                    step.tasks().stream().map(task -> Task.of(task, viewer)).toList());
        }
    }

    /** Somebody who was asked. */
    record Task(
            NamedReply approver,

            @Choices({"ahead", "open", "approved", "refused", "returned", "void"})
            String state,

            String comment,
            Optional<Instant> decidedAt) {

        static Task of(Track.Task task, Viewer viewer) {
            return new Task(NamedReply.user(viewer, task.approver()), task.state(), task.comment(), task.decidedAt());
        }
    }

    /**
     * Something that happened.
     *
     * @param step name of the step it happened in
     * @param actor null where it happened by itself
     */
    record Entry(
            Instant at,

            @Choices({"submitted", "opened", "approved", "refused", "returned", "recalled", "skipped"})
            String event,

            Optional<String> step,
            Optional<NamedReply> actor,
            @Choices({"condition", "nobody"}) Optional<String> cause,
            String comment) {

        static Entry of(Track.Entry entry, Viewer viewer) {
            return new Entry(
                    entry.at(),
                    entry.event(),
                    entry.step(),
                    entry.actor().map(actor -> NamedReply.user(viewer, actor)),
                    entry.cause(),
                    entry.comment());
        }
    }
}
