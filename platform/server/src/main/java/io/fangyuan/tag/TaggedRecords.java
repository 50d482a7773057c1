package io.fangyuan.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.ReadableRecords;
import io.fangyuan.store.Columns;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What carries a tag, over all objects. Records that the viewer may not read, or that lie in the recycle bin, are neither
 * listed nor counted.
 */
@Component
public final class TaggedRecords {
    private static final int MOST = 100;

    /** Counting stops here: who shows it writes "999+". */
    private static final int COUNT_CAP = 1_000;

    private final TenantDatabase database;
    private final ReadableRecords records;

    TaggedRecords(TenantDatabase database, ReadableRecords records) {
        this.database = database;
        this.records = records;
    }

    /**
     * A stretch of the records; one round trip. Throws NOT_FOUND for a tag that the viewer does not see, INVALID_CURSOR.
     *
     * @param only the object whose records are wanted; empty for all
     */
    public TaggedPage page(Viewer viewer, RecordId tag, Optional<ObjectType> only, Optional<String> cursor, int limit) {
        int shown = Math.clamp(limit, 1, MOST);
        List<ObjectType> objects = records.objects(viewer);
        List<ObjectType> wanted = objects.stream()
                .filter(type -> only.isEmpty() || only.get() == type)
                .toList();
        var rows = database.readAll(
                viewer.binding(),
                List.of(
                        new TagStore(viewer).one(tag),
                        page(viewer, tag, wanted, cursor.map(TaggedCursor::decode), shown),
                        counts(viewer, tag, objects)));
        Tag found = rows.get(0).stream().map(Tag.class::cast).findFirst().orElseThrow(() -> Tags.notFound(tag));
        var list = rows.get(1).stream().map(TaggedRecord.class::cast).toList();
        var page = list.subList(0, Math.min(shown, list.size()));
        var next = list.size() > shown
                ? Optional.of(TaggedCursor.of(page.getLast()).encode())
                : Optional.<String>empty();
        return new TaggedPage(found, page, byName(rows.get(2)), next);
    }

    /** How many records carry each tag that the viewer sees, at most 1000; tags on none are not among them. */
    public Map<RecordId, Integer> counts(Viewer viewer) {
        var sql = new TagSql(viewer);
        var counts = new SqlBuilder()
                .sql("select t.id, counted.records\nfrom %s.tag t\n".formatted(sql.cell()))
                .sql("cross join lateral (select count(*) as records from (select from (")
                .add(tagged(viewer, records.objects(viewer), Sql.of("g.tag_id = t.id")))
                .sql(") tagged limit %d) carriers) counted\nwhere counted.records > 0 and t.tenant_id = "
                        .formatted(COUNT_CAP))
                .bind(sql.tenant())
                .sql(" and (t.owner_id is null or t.owner_id = ")
                .bind(sql.user())
                .sql(")");
        return database
                .read(
                        viewer.binding(),
                        counts.build().planned(),
                        row -> Map.entry(new RecordId(row.getLong(1)), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Query<TaggedRecord> page(
            Viewer viewer, RecordId tag, List<ObjectType> types, Optional<TaggedCursor> cursor, int limit) {
        var sql = new SqlBuilder().sql("select * from (").add(tagged(viewer, types, carrying(tag)));
        sql.sql(") tagged");
        cursor.ifPresent(end -> sql.sql(" where (tagged_at, object_id, id) < (")
                .bind(end.at())
                .sql(", %d, ".formatted(end.object()))
                .bind(end.record())
                .sql(")"));
        sql.sql("\norder by tagged_at desc, object_id desc, id desc limit ").bind(limit + 1);
        return new Query<>(sql.build().planned(), row -> record(viewer, row));
    }

    private Query<Map.Entry<ObjectType, Integer>> counts(Viewer viewer, RecordId tag, List<ObjectType> types) {
        var sql = new SqlBuilder();
        for (ObjectType type : types) {
            sql.sql(type == types.getFirst() ? "" : "\nunion all\n")
                    .sql("select %d, count(*) from (select from (".formatted(type.id()))
                    .add(tagged(viewer, List.of(type), carrying(tag)))
                    .sql(") tagged limit %d) carriers having count(*) > 0".formatted(COUNT_CAP));
        }
        if (types.isEmpty()) {
            sql.sql("select 0, 0 where false");
        }
        return new Query<>(
                sql.build().planned(), row -> Map.entry(viewer.snapshot().object(row.getInt(1)), row.getInt(2)));
    }

    private static Sql carrying(RecordId tag) {
        return Sql.of("g.tag_id = ?", tag.value());
    }

    /** The taggings of these objects, whose rows are {@code g}, together with the records as far as readable. */
    private Sql tagged(Viewer viewer, List<ObjectType> types, Sql which) {
        if (types.isEmpty()) {
            return Sql.of("select 0 as object_id, 0 as tag_id where false");
        }
        var sql = new SqlBuilder();
        for (ObjectType type : types) {
            sql.sql(type == types.getFirst() ? "" : "\nunion all\n")
                    .sql("""
                            select g.object_id, r.id, r.name, r.parent_id, r.parent_name, g.tag_id, g.tagged_at, g.tagged_by
                            from %s.tagging g
                            join (""".formatted(viewer.binding().cell()))
                    .add(records.of(viewer, type))
                    .sql(") r on r.id = g.rec_id where g.tenant_id = ")
                    .bind(viewer.binding().tenant().value())
                    .sql(" and g.object_id = %d and ".formatted(type.id()))
                    .add(which);
        }
        return sql.build();
    }

    private static TaggedRecord record(Viewer viewer, ResultSet row) throws SQLException {
        ObjectType type = viewer.snapshot().object(row.getInt(1));
        return new TaggedRecord(
                type,
                new RecordId(row.getLong(2)),
                Optional.ofNullable(row.getString(3)),
                parent(viewer, type, row),
                Columns.instant(row, 7),
                new RecordId(row.getLong(8)));
    }

    private static Optional<TaggedRecord.Parent> parent(Viewer viewer, ObjectType type, ResultSet row)
            throws SQLException {
        Optional<RecordId> id = TagSql.idOrNull(row, 4);
        Optional<String> name = Optional.ofNullable(row.getString(5));
        return id.map(parent -> new TaggedRecord.Parent(
                viewer.snapshot().object(type.owned().flatMap(Field::target).orElseThrow()), parent, name));
    }

    private static Map<ObjectType, Integer> byName(List<?> rows) {
        Map<ObjectType, Integer> counts = new TreeMap<>(Comparator.comparing(ObjectType::name));
        for (Object row : rows) {
            var entry = (Map.Entry<?, ?>) row;
            counts.put((ObjectType) entry.getKey(), (Integer) entry.getValue());
        }
        return counts;
    }
}
