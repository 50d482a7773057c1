package io.fangyuan.approval;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Query;
import io.fangyuan.store.RowReader;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The queries that rounds are put together from, and the putting together. */
final class TrackRows {
    private final Viewer viewer;

    TrackRows(Viewer viewer) {
        this.viewer = viewer;
    }

    private record Step(long approval, int index, Track.Step step) {}

    private record Task(long approval, int step, Track.Task task) {}

    private record Entry(long approval, int step, Track.Entry entry) {}

    /** The rounds, the latest first, without their parts; {@code which} is a condition over {@code a}. */
    Query<Track> heads(Sql which) {
        return query("""
                select a.id, a.object_id, a.rec_id, a.process, a.label::text, a.round, a.state, a.submitter,
                  a.submitted_at, a.ended_at
                from %1$s.approval a
                """, which, "a.id desc", this::head);
    }

    Query<?> steps(Sql which) {
        return query("""
                select a.id, s.step, s.name, s.label::text, s.mode, s.state, s.cause, s.editable
                from %1$s.approval a
                join %1$s.approval_step s on s.tenant_id = a.tenant_id and s.approval_id = a.id
                """, which, "s.step", TrackRows::step);
    }

    Query<?> tasks(Sql which) {
        return query("""
                select a.id, t.step, t.approver, t.state, t.decided_at, t.comment
                from %1$s.approval a
                join %1$s.approval_task t on t.tenant_id = a.tenant_id and t.approval_id = a.id
                """, which, "t.step, t.position", TrackRows::task);
    }

    Query<?> entries(Sql which) {
        return query("""
                select a.id, coalesce(l.step, -1), l.at, l.event, l.actor, l.cause, l.comment
                from %1$s.approval a
                join %1$s.approval_log l on l.tenant_id = a.tenant_id and l.approval_id = a.id
                """, which, "l.seq", TrackRows::entry);
    }

    private <T> Query<T> query(String from, Sql which, String order, RowReader<T> reader) {
        var sql = new SqlBuilder()
                .sql(from.formatted(viewer.binding().cell()))
                .sql("where a.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and ")
                .add(which)
                .sql("\norder by " + order);
        return new Query<>(sql.build(), reader);
    }

    private Track head(ResultSet row) throws SQLException {
        ObjectType type = viewer.snapshot().object(row.getInt(2));
        return new Track(
                new RecordId(row.getLong(1)),
                type,
                new RecordId(row.getLong(3)),
                row.getString(4),
                ApprovalJson.label(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                new RecordId(row.getLong(8)),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                instant(row, 10),
                List.of(),
                List.of());
    }

    private static Step step(ResultSet row) throws SQLException {
        var step = new Track.Step(
                row.getString(3),
                ApprovalJson.label(row.getString(4)),
                Mode.valueOf(row.getString(5)).code(),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                List.of((String[]) row.getArray(8).getArray()),
                List.of());
        return new Step(row.getLong(1), row.getInt(2), step);
    }

    private static Task task(ResultSet row) throws SQLException {
        var task = new Track.Task(new RecordId(row.getLong(3)), row.getString(4), instant(row, 5), row.getString(6));
        return new Task(row.getLong(1), row.getInt(2), task);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var entry = new Track.Entry(
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                Optional.empty(),
                Optional.ofNullable((Long) row.getObject(5)).map(RecordId::new),
                Optional.ofNullable(row.getString(6)),
                row.getString(7));
        return new Entry(row.getLong(1), row.getInt(2), entry);
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** The rounds whole, from what the four queries found, in their order. */
    static List<Track> tracks(List<List<?>> found) {
        List<Step> steps = cast(found.get(1), Step.class);
        List<Task> tasks = cast(found.get(2), Task.class);
        List<Entry> entries = cast(found.get(3), Entry.class);
        return cast(found.get(0), Track.class).stream()
                .map(head -> {
                    long id = head.id().value();
                    List<Track.Step> ofHead = steps.stream()
                            .filter(step -> step.approval() == id)
                            .map(step -> asking(step, tasks))
                            .toList();
                    List<Track.Entry> log = entries.stream()
                            .filter(entry -> entry.approval() == id)
                            .map(entry -> naming(entry, ofHead))
                            .toList();
                    return head.with(ofHead, log);
                })
                .toList();
    }

    private static Track.Step asking(Step step, List<Task> tasks) {
        return step.step()
                .with(tasks.stream()
                        .filter(task -> task.approval() == step.approval() && task.step() == step.index())
                        .map(Task::task)
                        .toList());
    }

    private static Track.Entry naming(Entry entry, List<Track.Step> steps) {
        return entry.step() < 0
                ? entry.entry()
                : entry.entry().in(steps.get(entry.step()).name());
    }

    private static <T> List<T> cast(List<?> rows, Class<T> type) {
        return rows.stream().map(type::cast).toList();
    }
}
