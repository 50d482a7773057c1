package io.fangyuan.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.ReadableRecords;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The tags on records. Who may read a record may tag it: a tag says something about what it collects and nothing about the
 * record, which keeps its version and its history.
 */
@Component
public final class RecordTags {
    /** The most taggings of one change, and the most records asked about at once. */
    public static final int MOST = 2_000;

    private final TenantDatabase database;
    private final ReadableRecords records;

    RecordTags(TenantDatabase database, ReadableRecords records) {
        this.database = database;
        this.records = records;
    }

    /** The tags that the viewer sees on these records, the earliest first; a record without any is not among them. */
    public Map<RecordId, List<RecordId>> on(Viewer viewer, ObjectType type, Collection<RecordId> ids) {
        var text = """
                select g.rec_id, g.tag_id
                from %1$s.tagging g
                join %1$s.tag t on t.tenant_id = g.tenant_id and t.id = g.tag_id
                join (%2$s) r on r.id = g.rec_id
                where g.tenant_id = ? and g.object_id = ? and g.rec_id = any(?) and (t.owner_id is null or t.owner_id = ?)
                order by g.tagged_at, g.tag_id
                """;
        var sql = new TagSql(viewer);
        var readable = records.of(viewer, type);
        var binds = new ArrayList<>(readable.binds());
        binds.addAll(List.of(sql.tenant(), type.id(), TagSql.longs(ids), sql.user()));
        Map<RecordId, List<RecordId>> found = new LinkedHashMap<>();
        database.read(
                        viewer.binding(),
                        new Sql(text.formatted(sql.cell(), readable.text()), binds),
                        row -> Map.entry(new RecordId(row.getLong(1)), new RecordId(row.getLong(2))))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /** The condition on a record {@code r} of the object that it carries this tag and the viewer sees the tag. */
    public static Sql carrying(Viewer viewer, ObjectType type, RecordId tag) {
        var text = """
                exists (
                  select
                  from %1$s.tagging g
                  join %1$s.tag t on t.tenant_id = g.tenant_id and t.id = g.tag_id
                  where g.tenant_id = ? and g.tag_id = ? and g.object_id = ? and g.rec_id = r.id
                    and (t.owner_id is null or t.owner_id = ?))
                """;
        var sql = new TagSql(viewer);
        return sql.of(text, sql.tenant(), tag.value(), type.id(), sql.user());
    }

    /**
     * Makes the changes together; what is so already stays so.
     *
     * @return what was really changed, so that its contrary undoes just that
     */
    public TagChanges change(Viewer viewer, TagChanges changes) {
        if (changes.all().count() > MOST) {
            throw new Problem(
                    ProblemCode.INVALID_REQUEST,
                    Map.of(),
                    List.of(Violation.of("", "too_many_values", Map.of("max", MOST))));
        }
        Sql readable = readable(viewer, changes);
        return database.transaction(viewer.binding(), tx -> {
            requireTags(viewer, tx, changes);
            requireReadable(tx, readable, changes);
            var taggings = new Taggings(viewer, tx);
            var done = new TagChanges(taggings.add(changes.add()), taggings.remove(changes.remove()));
            new TagStore(viewer).use(tx, tags(changes.add()));
            return done;
        });
    }

    private static Set<RecordId> tags(Collection<Tagging> taggings) {
        return taggings.stream().map(Tagging::tag).collect(Collectors.toSet());
    }

    private static void requireTags(Viewer viewer, TenantTransaction tx, TagChanges changes) {
        Set<RecordId> tags = changes.all().map(Tagging::tag).collect(Collectors.toSet());
        if (new TagStore(viewer).held(tx, tags) < tags.size()) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("kind", "tag"));
        }
    }

    private static void requireReadable(TenantTransaction tx, Sql readable, TagChanges changes) {
        Set<RecordId> found = new HashSet<>(tx.query(readable, row -> new RecordId(row.getLong(1))));
        changes.all()
                .filter(tagging -> !found.contains(tagging.record()))
                .findFirst()
                .ifPresent(tagging -> {
                    throw new Problem(
                            ProblemCode.NOT_FOUND,
                            Map.of(
                                    "object",
                                    tagging.type().name(),
                                    "id",
                                    tagging.record().toString()));
                });
    }

    /** Which of the records the viewer may read; ids are unique over all objects. */
    private Sql readable(Viewer viewer, TagChanges changes) {
        Map<ObjectType, Set<RecordId>> byType = changes.all()
                .collect(Collectors.groupingBy(Tagging::type, Collectors.mapping(Tagging::record, Collectors.toSet())));
        byType.keySet().retainAll(new HashSet<>(records.objects(viewer)));
        var sql = new SqlBuilder();
        sql.sql("select 0::bigint as id where false");
        byType.forEach((type, ids) -> sql.sql("\nunion all\nselect r.id from (")
                .add(records.of(viewer, type))
                .sql(") r where r.id = any(")
                .bind(TagSql.longs(ids))
                .sql(")"));
        return sql.build();
    }
}
