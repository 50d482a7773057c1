package io.fangyuan.web.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.record.RecycleBin;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.List;

/** What was deleted, the latest first. */
record BinReply(List<Entry> entries) {

    /** @param count how many records went together with this one, itself among them */
    record Entry(RecordId batch, NamedReply record, Instant deletedAt, int count, NamedReply deletedBy) {

        static Entry of(RecycleBin.Entry entry, Viewer viewer) {
            return new Entry(
                    entry.batch(),
                    new NamedReply(entry.batch(), entry.name()),
                    entry.at(),
                    entry.size(),
                    NamedReply.user(viewer, entry.by()));
        }
    }

    static BinReply of(List<RecycleBin.Entry> entries, Viewer viewer) {
        return new BinReply(
                entries.stream().map(entry -> Entry.of(entry, viewer)).toList());
    }
}
