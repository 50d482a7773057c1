package io.fangyuan.approval;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.ReadableRecords;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a person has to do with: approvals that wait for them, that they submitted, that they decided. The name of a record
 * is part of it only where the person may read it; that somebody is asked gives no rights on the record.
 */
@Component
public final class ApprovalInbox {
    private static final int MOST = 100;

    private final TenantDatabase database;
    private final ReadableRecords records;

    ApprovalInbox(TenantDatabase database, ReadableRecords records) {
        this.database = database;
        this.records = records;
    }

    /** Which list. */
    public enum Box {
        MINE,
        SUBMITTED,
        DECIDED
    }

    /** A stretch of a list, the latest first; {@code next} is where the following one begins. */
    public record Page(List<InboxEntry> entries, OptionalLong next) {}

    /** How many approvals wait for the viewer. */
    public int count(Viewer viewer) {
        return database.read(
                        viewer.binding(),
                        new SqlBuilder()
                                .sql("select count(*) from %s.approval a where a.tenant_id = "
                                        .formatted(viewer.binding().cell()))
                                .bind(viewer.binding().tenant().value())
                                .add(condition(viewer, Box.MINE))
                                .build(),
                        row -> row.getInt(1))
                .getFirst();
    }

    /** A stretch that begins behind {@code before}. */
    public Page page(Viewer viewer, Box box, OptionalLong before, int limit) {
        int shown = Math.clamp(limit, 1, MOST);
        List<Row> rows = database.read(viewer.binding(), rows(viewer, box, before, shown + 1), ApprovalInbox::row);
        List<Row> page = rows.subList(0, Math.min(shown, rows.size()));
        Map<Long, String> names = names(viewer, page);
        return new Page(
                page.stream().map(row -> row.entry(viewer, names)).toList(),
                rows.size() > shown ? OptionalLong.of(page.getLast().id()) : OptionalLong.empty());
    }

    private record Row(
            long id,
            int object,
            long record,
            String process,
            Optional<String> step,
            int round,
            String state,
            long submitter,
            OffsetDateTime submittedAt,
            Optional<OffsetDateTime> endedAt) {

        InboxEntry entry(Viewer viewer, Map<Long, String> names) {
            return new InboxEntry(
                    new RecordId(id),
                    viewer.snapshot().object(object),
                    Optional.ofNullable(names.get(record))
                            .map(name -> new InboxEntry.Shown(new RecordId(record), name)),
                    ApprovalJson.label(process),
                    step.map(ApprovalJson::label),
                    round,
                    state,
                    new RecordId(submitter),
                    submittedAt.toInstant(),
                    endedAt.map(OffsetDateTime::toInstant));
        }
    }

    private static Sql rows(Viewer viewer, Box box, OptionalLong before, int limit) {
        var sql = new SqlBuilder()
                .sql("""
                        select a.id, a.object_id, a.rec_id, a.label::text, s.label::text, a.round, a.state, a.submitter,
                          a.submitted_at, a.ended_at
                        from %1$s.approval a
                        left join %1$s.approval_step s
                          on s.tenant_id = a.tenant_id and s.approval_id = a.id and s.step = a.step
                        where a.tenant_id = """.formatted(viewer.binding().cell()))
                .bind(viewer.binding().tenant().value())
                .add(condition(viewer, box));
        before.ifPresent(id -> sql.sql(" and a.id < ").bind(id));
        return sql.sql("\norder by a.id desc limit ").bind(limit).build();
    }

    /** Approvals of objects that are not defined any more are in no list. */
    private static Sql condition(Viewer viewer, Box box) {
        long me = viewer.user().id().value();
        var sql = new SqlBuilder()
                .sql(" and a.object_id = any(array%s::int[])"
                        .formatted(viewer.snapshot().objects().stream()
                                .map(ObjectType::id)
                                .toList()));
        return switch (box) {
            case MINE ->
                sql.sql(task(viewer, "t.state = 'open'")).bind(me).sql(")").build();
            case SUBMITTED -> sql.sql(" and a.submitter = ").bind(me).build();
            case DECIDED ->
                sql.sql(task(viewer, "t.decided_at is not null"))
                        .bind(me)
                        .sql(")")
                        .build();
        };
    }

    private static String task(Viewer viewer, String which) {
        return """

                  and a.id in (
                    select t.approval_id
                    from %s.approval_task t
                    where t.tenant_id = a.tenant_id and %s and t.approver = """.formatted(viewer.binding().cell(), which);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                row.getLong(8),
                row.getObject(9, OffsetDateTime.class),
                Optional.ofNullable(row.getObject(10, OffsetDateTime.class)));
    }

    /** The names of those of the records that the viewer may read. */
    private Map<Long, String> names(Viewer viewer, List<Row> page) {
        Map<Integer, Set<Long>> wanted = page.stream()
                .collect(Collectors.groupingBy(Row::object, Collectors.mapping(Row::record, Collectors.toSet())));
        List<Query<?>> queries = new ArrayList<>();
        wanted.forEach((object, ids) -> queries.add(new Query<>(
                new SqlBuilder()
                        .sql("select n.id, coalesce(n.name, '') from (")
                        .add(records.of(viewer, viewer.snapshot().object(object)))
                        .sql(") n where n.id = any(")
                        .bind(ids.stream().mapToLong(Long::longValue).toArray())
                        .sql(")")
                        .build(),
                row -> Map.entry(row.getLong(1), row.getString(2)))));
        Map<Long, String> names = new HashMap<>();
        database.readAll(viewer.binding(), queries)
                .forEach(rows -> rows.forEach(row -> {
                    var name = (Map.Entry<?, ?>) row;
                    names.put((Long) name.getKey(), (String) name.getValue());
                }));
        return names;
    }
}
