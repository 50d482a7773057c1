package io.fangyuan.approval;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.RecordReader;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The course of rounds, for who may know of it: who may read the record, who submitted it and who was asked about it.
 * Comments belong to the round, so all of these read them; values of the record are not part of it.
 */
@Component
public final class ApprovalTracks {
    private final TenantDatabase database;
    private final RecordReader records;

    ApprovalTracks(TenantDatabase database, RecordReader records) {
        this.database = database;
        this.records = records;
    }

    /** The rounds of the record, at most 50, the latest first; NOT_FOUND when the viewer may not read the record. */
    public List<Track> of(Viewer viewer, ObjectType type, RecordId record) {
        records.get(viewer, type, record);
        return find(viewer, Sql.of("""
                        a.id in (
                          select r.id
                          from %s.approval r
                          where r.tenant_id = a.tenant_id and r.object_id = ? and r.rec_id = ?
                          order by r.id desc
                          limit 50)""".formatted(viewer.binding().cell()), type.id(), record.value()));
    }

    /** One round; NOT_FOUND when there is none or the viewer may not know of it. */
    public Track get(Viewer viewer, RecordId id) {
        return find(viewer, Sql.of("a.id = ?", id.value())).stream()
                .findFirst()
                .filter(track -> mayKnow(viewer, track))
                .orElseThrow(() -> Approvals.notFound(id));
    }

    private boolean mayKnow(Viewer viewer, Track track) {
        return track.concerns(viewer.user().id())
                || records.find(viewer, track.type(), track.record()).isPresent();
    }

    private List<Track> find(Viewer viewer, Sql which) {
        var rows = new TrackRows(viewer);
        List<List<?>> found = database.readAll(
                viewer.binding(),
                List.of(rows.heads(which), rows.steps(which), rows.tasks(which), rows.entries(which)));
        return TrackRows.tracks(found);
    }
}
