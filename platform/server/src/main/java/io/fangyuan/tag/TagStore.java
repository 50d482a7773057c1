package io.fangyuan.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.store.Query;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/** The rows of tags. Every statement sees the shared ones and the viewer's own, and no others. */
final class TagStore {
    private static final int RECENT = 8;

    private final Viewer viewer;
    private final TagSql sql;

    TagStore(Viewer viewer) {
        this.viewer = viewer;
        this.sql = new TagSql(viewer);
    }

    Query<Tag> all() {
        var text = """
                select id, version, owner_id, group_id, name, color
                from %1$s.tag
                where tenant_id = ? and (owner_id is null or owner_id = ?)
                order by lower(name), id
                """;
        return new Query<>(sql.of(text, sql.tenant(), sql.user()), TagStore::tag);
    }

    Query<Tag> one(RecordId id) {
        var text = """
                select id, version, owner_id, group_id, name, color
                from %1$s.tag
                where tenant_id = ? and (owner_id is null or owner_id = ?) and id = ?
                """;
        return new Query<>(sql.of(text, sql.tenant(), sql.user(), id.value()), TagStore::tag);
    }

    Query<RecordId> recent() {
        var text = """
                select tag_id
                from %1$s.tag_use
                where tenant_id = ? and user_id = ?
                order by used_at desc, tag_id
                limit ?
                """;
        return new Query<>(sql.of(text, sql.tenant(), sql.user(), RECENT), row -> new RecordId(row.getLong(1)));
    }

    /** The tag, held as it is until the transaction ends. */
    Optional<Tag> locked(TenantTransaction tx, RecordId id) {
        var text = """
                select id, version, owner_id, group_id, name, color
                from %1$s.tag
                where tenant_id = ? and (owner_id is null or owner_id = ?) and id = ?
                for update
                """;
        return tx.query(sql.of(text, sql.tenant(), sql.user(), id.value()), TagStore::tag).stream()
                .findFirst();
    }

    /** How many of these tags the viewer sees; none of them can go before the transaction ends. */
    int held(TenantTransaction tx, Collection<RecordId> ids) {
        var text = """
                select id
                from %1$s.tag
                where tenant_id = ? and (owner_id is null or owner_id = ?) and id = any(?)
                order by id
                for key share
                """;
        return tx.query(sql.of(text, sql.tenant(), sql.user(), TagSql.longs(ids)), row -> true)
                .size();
    }

    int count(TenantTransaction tx, Optional<RecordId> owner) {
        var text = """
                select count(*)
                from %1$s.tag
                where tenant_id = ? and owner_id is not distinct from ?
                """;
        return tx.query(sql.of(text, sql.tenant(), TagSql.bind(owner)), row -> row.getInt(1))
                .getFirst();
    }

    void insert(TenantTransaction tx, Tag tag) {
        var text = """
                insert into %1$s.tag (tenant_id, id, owner_id, group_id, name, color, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        tx.update(sql.of(
                text,
                sql.tenant(),
                tag.id().value(),
                TagSql.bind(tag.owner()),
                TagSql.bind(tag.group()),
                tag.name(),
                tag.color(),
                sql.user(),
                viewer.now()));
    }

    void update(TenantTransaction tx, RecordId id, TagDraft draft) {
        var text = """
                update %1$s.tag
                set version = version + 1, name = ?, color = ?, group_id = ?
                where tenant_id = ? and id = ?
                """;
        tx.update(sql.of(text, draft.name(), draft.color(), TagSql.bind(draft.group()), sql.tenant(), id.value()));
    }

    /** Deletes the tag; records that carry it lose it. */
    void delete(TenantTransaction tx, RecordId id) {
        tx.update(sql.of("delete from %1$s.tag where tenant_id = ? and id = ?", sql.tenant(), id.value()));
    }

    /** What carries one tag carries the other as well, and who used one has used the other. */
    void copyUses(TenantTransaction tx, RecordId from, RecordId to) {
        var taggings = """
                insert into %1$s.tagging (tenant_id, tag_id, object_id, rec_id, tagged_by, tagged_at)
                select tenant_id, ?, object_id, rec_id, tagged_by, tagged_at
                from %1$s.tagging
                where tenant_id = ? and tag_id = ?
                on conflict do nothing
                """;
        tx.update(sql.of(taggings, to.value(), sql.tenant(), from.value()));
        var uses = """
                insert into %1$s.tag_use as known (tenant_id, user_id, tag_id, used_at)
                select tenant_id, user_id, ?, used_at
                from %1$s.tag_use
                where tenant_id = ? and tag_id = ?
                on conflict (tenant_id, user_id, tag_id) do update
                set used_at = greatest(known.used_at, excluded.used_at)
                """;
        tx.update(sql.of(uses, to.value(), sql.tenant(), from.value()));
    }

    /** Remembers that the viewer used these tags, which must be there. */
    void use(TenantTransaction tx, Collection<RecordId> tags) {
        var text = """
                insert into %1$s.tag_use as known (tenant_id, user_id, tag_id, used_at)
                select ?, ?, tag_id, ?
                from unnest(?) tag_id
                on conflict (tenant_id, user_id, tag_id) do update
                set used_at = greatest(known.used_at, excluded.used_at)
                """;
        tx.update(sql.of(text, sql.tenant(), sql.user(), viewer.now(), TagSql.longs(tags)));
    }

    private static Tag tag(ResultSet row) throws SQLException {
        return new Tag(
                new RecordId(row.getLong(1)),
                row.getInt(2),
                TagSql.idOrNull(row, 3),
                TagSql.idOrNull(row, 4),
                row.getString(5),
                row.getString(6));
    }
}
