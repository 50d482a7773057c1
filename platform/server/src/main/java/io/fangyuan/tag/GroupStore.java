package io.fangyuan.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.store.Query;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of tag groups. Every statement sees the shared ones and the viewer's own, and no others. */
final class GroupStore {
    private final TagSql sql;

    GroupStore(Viewer viewer) {
        this.sql = new TagSql(viewer);
    }

    Query<TagGroup> all() {
        var text = """
                select id, version, owner_id, name, position
                from %1$s.tag_group
                where tenant_id = ? and (owner_id is null or owner_id = ?)
                order by position, lower(name), id
                """;
        return new Query<>(sql.of(text, sql.tenant(), sql.user()), GroupStore::group);
    }

    /** The group, held as it is until the transaction ends. */
    Optional<TagGroup> locked(TenantTransaction tx, RecordId id) {
        var text = """
                select id, version, owner_id, name, position
                from %1$s.tag_group
                where tenant_id = ? and (owner_id is null or owner_id = ?) and id = ?
                for update
                """;
        return tx.query(sql.of(text, sql.tenant(), sql.user(), id.value()), GroupStore::group).stream()
                .findFirst();
    }

    int count(TenantTransaction tx, Optional<RecordId> owner) {
        var text = """
                select count(*)
                from %1$s.tag_group
                where tenant_id = ? and owner_id is not distinct from ?
                """;
        return tx.query(sql.of(text, sql.tenant(), TagSql.bind(owner)), row -> row.getInt(1))
                .getFirst();
    }

    void insert(TenantTransaction tx, TagGroup group) {
        var text = """
                insert into %1$s.tag_group (tenant_id, id, owner_id, name, position)
                values (?, ?, ?, ?, ?)
                """;
        tx.update(sql.of(
                text, sql.tenant(), group.id().value(), TagSql.bind(group.owner()), group.name(), group.position()));
    }

    void update(TenantTransaction tx, RecordId id, GroupDraft draft) {
        var text = """
                update %1$s.tag_group
                set version = version + 1, name = ?, position = ?
                where tenant_id = ? and id = ?
                """;
        tx.update(sql.of(text, draft.name(), draft.position(), sql.tenant(), id.value()));
    }

    /** Deletes the group; its tags stand alone then. */
    void delete(TenantTransaction tx, RecordId id) {
        tx.update(sql.of("delete from %1$s.tag_group where tenant_id = ? and id = ?", sql.tenant(), id.value()));
    }

    private static TagGroup group(ResultSet row) throws SQLException {
        return new TagGroup(
                new RecordId(row.getLong(1)), row.getInt(2), TagSql.idOrNull(row, 3), row.getString(4), row.getInt(5));
    }
}
