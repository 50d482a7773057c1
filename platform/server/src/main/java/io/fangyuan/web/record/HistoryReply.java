package io.fangyuan.web.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.Automation;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Label;
import io.fangyuan.record.RecordHistory;
import io.fangyuan.record.RecordHistory.FieldChange;
import io.fangyuan.record.RecordHistory.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What has become of a record, the latest first. */
record HistoryReply(List<Entry> entries) {

    static HistoryReply of(List<RecordHistory.Entry> entries, Viewer viewer) {
        return new HistoryReply(
                entries.stream().map(entry -> Entry.of(entry, viewer)).toList());
    }

    /** @param cause there where nobody did it by hand */
    record Entry(
            int version,
            Instant at,
            Operation op,
            NamedReply actor,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Cause> cause,
            List<Change> changes) {

        static Entry of(RecordHistory.Entry entry, Viewer viewer) {
            return new Entry(
                    entry.version(),
                    entry.at(),
                    entry.operation(),
                    NamedReply.user(viewer, entry.actor()),
                    entry.cause().map(key -> Cause.of(key, viewer)),
                    entry.changes().stream().map(Change::of).toList());
        }
    }

    /** By what it happened: a document that may since have been removed, then it is told by its name. */
    record Cause(String kind, String label) {

        static Cause of(DocumentKey key, Viewer viewer) {
            Optional<Label> label = viewer.snapshot().findObject(key.object()).flatMap(type -> switch (key.kind()) {
                case AUTOMATION -> type.automation(key.shortName()).map(Automation::label);
                case ACTION -> type.findAction(key.shortName()).map(Action::label);
                case APPROVAL_PROCESS -> type.approvalProcess(key.shortName()).map(ApprovalProcess::label);
                default -> Optional.empty();
            });
            return new Cause(
                    key.kind().code(),
                    label.map(text -> text.in(viewer.locale())).orElse(key.shortName()));
        }
    }

    /** The value of a field before and after, as records have it. */
    record Change(String field, JsonNode before, JsonNode after) {

        static Change of(FieldChange change) {
            return new Change(
                    change.field().name(),
                    RecordJson.value(change.field(), change.before(), change.beforeLabel()),
                    RecordJson.value(change.field(), change.after(), change.afterLabel()));
        }
    }
}
