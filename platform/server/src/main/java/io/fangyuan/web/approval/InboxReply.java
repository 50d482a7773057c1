package io.fangyuan.web.approval;

import io.fangyuan.approval.ApprovalInbox;
import io.fangyuan.approval.InboxEntry;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Choices;
import io.fangyuan.web.record.NamedReply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list of approvals.
 *
 * @param next the cursor of the following one, null at the end
 */
record InboxReply(List<Entry> approvals, @Nullable String next) {

    static InboxReply of(ApprovalInbox.Page page, Viewer viewer) {
        return new InboxReply(
                page.entries().stream().map(entry -> Entry.of(entry, viewer)).toList(),
                page.next().isPresent() ? Long.toString(page.next().getAsLong()) : null);
    }

    /** @param step label of the step that waits, or of the one the viewer decided in */
    record Entry(
            RecordId id,
            ObjectReply object,
            About record,
            String process,
            Optional<String> step,
            int round,

            @Choices({"pending", "approved", "refused", "returned", "recalled"})
            String state,

            NamedReply submitter,
            Instant submittedAt,
            Optional<Instant> endedAt) {

        static Entry of(InboxEntry entry, Viewer viewer) {
            return new Entry(
                    entry.id(),
                    ObjectReply.of(entry.type(), viewer),
                    entry.record()
                            .<About>map(shown -> new Shown(shown.id(), shown.name()))
                            .orElseGet(() -> new Hidden(true)),
                    entry.process().in(viewer.locale()),
                    entry.step().map(label -> label.in(viewer.locale())),
                    entry.round(),
                    entry.state(),
                    NamedReply.user(viewer, entry.submitter()),
                    entry.submittedAt(),
                    entry.endedAt());
        }
    }

    record ObjectReply(String name, String label, String icon, String color) {

        static ObjectReply of(ObjectType type, Viewer viewer) {
            return new ObjectReply(type.name(), type.label().in(viewer.locale()), type.icon(), type.color());
        }
    }

    /** As with look-ups, a record that the viewer may not read shows neither name nor id. */
    sealed interface About {}

    /** @param name "" where the viewer may not read names */
    record Shown(RecordId id, String name) implements About {}

    record Hidden(boolean noAccess) implements About {}
}
