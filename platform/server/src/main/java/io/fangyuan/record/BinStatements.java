package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that put the records of a batch into the recycle bin and take them out: one for all of them. */
final class BinStatements {
    private final Viewer viewer;
    private final TenantTransaction tx;
    private final Trail trail;

    BinStatements(Viewer viewer, TenantTransaction tx) {
        this.viewer = viewer;
        this.tx = tx;
        this.trail = new Trail(viewer, tx.cell());
    }

    /** Marks the records as deleted in this batch and frees their unique keys. */
    void delete(Collection<BatchMember> members, long batch) {
        SqlBuilder sql = update(members, "deleted_at = ")
                .bind(viewer.now())
                .sql(", deleted_by = ")
                .bind(viewer.user().id().value())
                .sql(", delete_batch = ")
                .bind(batch);
        of(sql).sql(" and r.deleted_at is null\n returning r.object_id, r.id, r.version)");
        sql.sql(",\nfreed as (\n delete from %s.uniq u using saved s where u.tenant_id = ".formatted(tx.cell()))
                .bind(tenant())
                .sql(" and u.object_id = s.object_id and u.rec_id = s.id)");
        run(sql, 'd', "delete", members);
    }

    /** Takes the records out of the bin; their unique keys are {@link #take taken} for themselves. */
    void restore(Collection<BatchMember> members) {
        SqlBuilder sql = of(update(members, "deleted_at = null, deleted_by = null, delete_batch = null"));
        sql.sql(" and r.deleted_at is not null\n returning r.object_id, r.id, r.version)");
        run(sql, 'r', "restore", members);
    }

    /** A unique value of a record. */
    record Key(ObjectType type, Field field, String value, long id) {}

    /** Takes unique keys for records that come back; answers those that others have taken meanwhile. */
    List<Key> take(List<Key> keys) {
        SqlBuilder sql = new SqlBuilder()
                .sql("insert into %s.uniq (tenant_id, object_id, key_id, value, rec_id)\nselect ".formatted(tx.cell()))
                .bind(tenant())
                .sql(", w.object_id, w.key_id, w.value, w.rec_id\nfrom unnest(")
                .bind(keys.stream().mapToLong(key -> key.type().id()).toArray())
                .sql("::bigint[], ")
                .bind(keys.stream().mapToLong(key -> key.field().id()).toArray())
                .sql("::bigint[], ")
                .bind(keys.stream().map(Key::value).toArray(String[]::new))
                .sql("::text[], ")
                .bind(keys.stream().mapToLong(Key::id).toArray())
                .sql("::bigint[]) w(object_id, key_id, value, rec_id)\n")
                .sql("on conflict do nothing\nreturning key_id, rec_id");
        record Taken(int field, long id) {}
        Set<Taken> taken = Set.copyOf(tx.query(sql.build(), row -> new Taken(row.getInt(1), row.getLong(2))));
        return keys.stream()
                .filter(key -> !taken.contains(new Taken(key.field().id(), key.id())))
                .toList();
    }

    private SqlBuilder update(Collection<BatchMember> members, String set) {
        return new SqlBuilder()
                .sql("with wanted as (select * from unnest(")
                .bind(members.stream().mapToLong(member -> member.type().id()).toArray())
                .sql("::bigint[], ")
                .bind(members.stream().mapToLong(BatchMember::id).toArray())
                .sql("::bigint[]) w(object_id, id)),\n")
                .sql("saved as (\n update %s.rec r\n set version = r.version + 1, ".formatted(tx.cell()))
                .sql(set);
    }

    private SqlBuilder of(SqlBuilder sql) {
        return sql.sql("\n from wanted w\n where r.tenant_id = ")
                .bind(tenant())
                .sql(" and r.object_id = w.object_id and r.id = w.id");
    }

    private void run(SqlBuilder sql, char op, String event, Collection<BatchMember> members) {
        trail.history(sql, op, "null");
        trail.outbox(sql, event, members.stream().map(BatchMember::type).collect(Collectors.toSet()));
        tx.query(sql.sql("\nselect count(*) from saved").build(), row -> row.getLong(1));
    }

    private int tenant() {
        return viewer.binding().tenant().value();
    }
}
