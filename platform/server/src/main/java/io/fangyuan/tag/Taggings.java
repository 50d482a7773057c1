package io.fangyuan.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** The rows that say which record carries which tag, within a transaction. */
final class Taggings {
    private final Viewer viewer;
    private final TenantTransaction tx;
    private final TagSql sql;

    Taggings(Viewer viewer, TenantTransaction tx) {
        this.viewer = viewer;
        this.tx = tx;
        this.sql = new TagSql(viewer);
    }

    /** Adds those that are not there yet, and answers which these were. */
    List<Tagging> add(List<Tagging> taggings) {
        var text = """
                insert into %1$s.tagging (tenant_id, tag_id, object_id, rec_id, tagged_by, tagged_at)
                select ?, g.tag_id, g.object_id, g.rec_id, ?, ?
                from unnest(?, ?, ?) g (tag_id, object_id, rec_id)
                on conflict do nothing
                returning tag_id, object_id, rec_id
                """;
        var sorted = sorted(taggings);
        return tx.query(
                sql.of(text, sql.tenant(), sql.user(), viewer.now(), tags(sorted), objects(sorted), records(sorted)),
                this::tagging);
    }

    /** Removes those that are there, and answers which these were. */
    List<Tagging> remove(List<Tagging> taggings) {
        var text = """
                delete from %1$s.tagging t
                using unnest(?, ?, ?) g (tag_id, object_id, rec_id)
                where t.tenant_id = ? and t.tag_id = g.tag_id and t.object_id = g.object_id and t.rec_id = g.rec_id
                returning t.tag_id, t.object_id, t.rec_id
                """;
        return tx.query(
                sql.of(text, tags(taggings), objects(taggings), records(taggings), sql.tenant()), this::tagging);
    }

    private Tagging tagging(ResultSet row) throws SQLException {
        return new Tagging(
                new RecordId(row.getLong(1)), viewer.snapshot().object(row.getInt(2)), new RecordId(row.getLong(3)));
    }

    /** In one order for everybody, so that two who tag the same records wait for each other instead of for both. */
    private static List<Tagging> sorted(List<Tagging> taggings) {
        return taggings.stream()
                .distinct()
                .sorted(Comparator.comparing(Tagging::tag).thenComparing(Tagging::record))
                .toList();
    }

    private static long[] tags(List<Tagging> taggings) {
        return taggings.stream().mapToLong(tagging -> tagging.tag().value()).toArray();
    }

    private static long[] objects(List<Tagging> taggings) {
        return taggings.stream().mapToLong(tagging -> tagging.type().id()).toArray();
    }

    private static long[] records(List<Tagging> taggings) {
        return taggings.stream().mapToLong(tagging -> tagging.record().value()).toArray();
    }
}
