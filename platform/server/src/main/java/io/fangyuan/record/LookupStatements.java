package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.rule.ComputedFields;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that empty the look-ups to records of a batch when it is deleted, and fill them when it is restored. */
final class LookupStatements {
    private final Viewer viewer;
    private final TenantTables tables;
    private final TenantTransaction tx;
    private final Trail trail;

    LookupStatements(Viewer viewer, TenantTables tables, TenantTransaction tx) {
        this.viewer = viewer;
        this.tables = tables;
        this.tx = tx;
        this.trail = new Trail(viewer, tx.cell());
    }

    /** Empties look-ups and notes under the batch where they led. */
    void clear(List<ClearedLookup> lookups, long batch) {
        SqlBuilder sql = wanted(lookups);
        sql.sql(
                        ",\nnoted as (\n insert into %s.cleared_lookup (tenant_id, delete_batch, object_id, rec_id, field_id, target_id)\n select "
                                .formatted(tx.cell()))
                .bind(tenant())
                .sql(", ")
                .bind(batch)
                .sql(", object_id, rec_id, field_id, target_id from wanted)");
        byType(lookups).forEach((type, fields) -> clear(sql, type, fields));
        saved(sql, lookups);
        trail.history(sql, 'u', """
                (select jsonb_object_agg(w.field_id, w.target_id::text)
                  from wanted w where w.object_id = s.object_id and w.rec_id = s.id)""");
        run(sql, lookups);
    }

    private void clear(SqlBuilder sql, ObjectType type, Set<Field> fields) {
        update(sql, type);
        fields.forEach(field -> {
            if (tables.of(type).column(field.name()) instanceof Column.Plain(var name, var _)) {
                sql.sql(", %1$s = case when '%2$d' = any(w.keys) then null else r.%1$s end"
                        .formatted(name, field.id()));
            }
        });
        sql.sql(", x = r.x - w.keys\n from (select rec_id, array_agg(field_id::text) as keys from wanted");
        of(sql, type);
    }

    /** What was noted under the batch and can be filled again, the records locked; what no longer exists is left out. */
    List<ClearedLookup> noted(long batch, Set<BatchMember> restored) {
        record Noted(int object, long id, int field, long target) {}
        Sql sql = new SqlBuilder()
                .sql("select c.object_id, c.rec_id, c.field_id, c.target_id\nfrom %1$s.cleared_lookup c\n"
                        .formatted(tx.cell()))
                .sql("join %s.rec r on r.tenant_id = c.tenant_id and r.object_id = c.object_id and r.id = c.rec_id\n"
                        .formatted(tx.cell()))
                .sql("where c.tenant_id = ")
                .bind(tenant())
                .sql(" and c.delete_batch = ")
                .bind(batch)
                .sql("\norder by c.rec_id\nfor update of r")
                .build();
        return tx.query(sql, row -> new Noted(row.getInt(1), row.getLong(2), row.getInt(3), row.getLong(4))).stream()
                .flatMap(noted -> viewer.snapshot().findObject(noted.object()).stream()
                        .flatMap(type -> type.fields().stream()
                                .filter(field ->
                                        field.id() == noted.field() && leadsTo(field, noted.target(), restored))
                                .map(field ->
                                        new ClearedLookup(new BatchMember(type, noted.id()), field, noted.target()))))
                .toList();
    }

    private boolean leadsTo(Field field, long target, Set<BatchMember> restored) {
        return field.target()
                .flatMap(viewer.snapshot()::findObject)
                .filter(type -> restored.contains(new BatchMember(type, target)))
                .isPresent();
    }

    /** Fills those of the look-ups that are still blank. */
    void fill(List<ClearedLookup> lookups) {
        SqlBuilder sql = wanted(lookups);
        sql.sql(",\ndue as (\n select w.* from wanted w\n join %s.rec r on r.tenant_id = ".formatted(tx.cell()))
                .bind(tenant())
                .sql(" and r.object_id = w.object_id and r.id = w.rec_id\n where false");
        byType(lookups)
                .forEach((type, fields) ->
                        fields.forEach(field -> sql.sql("\n  or w.object_id = %d and w.field_id = %d and %s is null"
                                .formatted(
                                        type.id(),
                                        field.id(),
                                        tables.of(type).column(field.name()).sql("r")))));
        sql.sql(")");
        byType(lookups).forEach((type, fields) -> fill(sql, type, fields));
        saved(sql, lookups);
        trail.history(sql, 'u', """
                (select jsonb_object_agg(d.field_id, null::text)
                  from due d where d.object_id = s.object_id and d.rec_id = s.id)""");
        run(sql, lookups);
    }

    private void fill(SqlBuilder sql, ObjectType type, Set<Field> fields) {
        update(sql, type);
        String overflow = "w.targets";
        for (Field field : fields) {
            if (tables.of(type).column(field.name()) instanceof Column.Plain(var name, var _)) {
                sql.sql(", %1$s = coalesce(r.%1$s, (w.targets ->> '%2$d')::bigint)".formatted(name, field.id()));
                overflow += " - '%d'".formatted(field.id());
            }
        }
        sql.sql(", x = nullif(coalesce(r.x, '{}') || (%s), '{}')".formatted(overflow));
        sql.sql("\n from (select rec_id, jsonb_object_agg(field_id, target_id::text) as targets from due");
        of(sql, type);
    }

    /** Forgets what was noted under the batch. */
    void forget(long batch) {
        tx.update(Sql.of(
                "delete from %s.cleared_lookup where tenant_id = ? and delete_batch = ?".formatted(tx.cell()),
                tenant(),
                batch));
    }

    private static SqlBuilder wanted(List<ClearedLookup> lookups) {
        return new SqlBuilder()
                .sql("with wanted as (select * from unnest(")
                .bind(lookups.stream().mapToLong(it -> it.record().type().id()).toArray())
                .sql("::bigint[], ")
                .bind(lookups.stream().mapToLong(it -> it.record().id()).toArray())
                .sql("::bigint[], ")
                .bind(lookups.stream().mapToLong(it -> it.lookup().id()).toArray())
                .sql("::bigint[], ")
                .bind(lookups.stream().mapToLong(ClearedLookup::target).toArray())
                .sql("::bigint[]) w(object_id, rec_id, field_id, target_id))");
    }

    /** Begins the update of one object's records: each is changed once, whatever number of its look-ups is. */
    private void update(SqlBuilder sql, ObjectType type) {
        sql.sql(",\nsaved_%d as (\n update %s.rec r\n set version = r.version + 1, updated_at = "
                        .formatted(type.id(), tx.cell()))
                .bind(viewer.now())
                .sql(", updated_by = ")
                .bind(viewer.user().id().value());
    }

    private void of(SqlBuilder sql, ObjectType type) {
        sql.sql(" where object_id = %d group by rec_id) w\n where r.tenant_id = ".formatted(type.id()))
                .bind(tenant())
                .sql(" and r.object_id = %d and r.id = w.rec_id\n returning r.object_id, r.id, r.version)"
                        .formatted(type.id()));
    }

    private static void saved(SqlBuilder sql, List<ClearedLookup> lookups) {
        sql.sql(byType(lookups).keySet().stream()
                .map(type -> "select * from saved_" + type.id())
                .collect(Collectors.joining(" union all ", ",\nsaved as (", ")")));
    }

    private void run(SqlBuilder sql, List<ClearedLookup> lookups) {
        trail.outbox(sql, "update", byType(lookups).keySet());
        tx.query(sql.sql("\nselect count(*) from saved").build(), row -> row.getLong(1));
        byType(lookups).forEach((type, fields) -> compute(type, fields, lookups));
    }

    /** Formula fields that ask a look-up are afterwards what a save would have made them. */
    private void compute(ObjectType type, Set<Field> fields, List<ClearedLookup> lookups) {
        List<Field> computed =
                ComputedFields.of(type).stream().filter(Field::isStored).toList();
        if (computed.stream().anyMatch(field -> asks(field, fields))) {
            long[] ids = lookups.stream()
                    .map(ClearedLookup::record)
                    .filter(record -> record.type() == type)
                    .mapToLong(BatchMember::id)
                    .distinct()
                    .toArray();
            var tenant = viewer.binding().tenant();
            new FormulaBackfill(tables.of(type), computed, tenant, Contexts.of(viewer), tx).fill(ids);
        }
    }

    private static boolean asks(Field computed, Set<Field> lookups) {
        return computed.formula().orElseThrow().references().stream()
                .anyMatch(path ->
                        lookups.stream().anyMatch(lookup -> lookup.name().equals(path.first())));
    }

    private static Map<ObjectType, Set<Field>> byType(List<ClearedLookup> lookups) {
        return lookups.stream()
                .collect(Collectors.groupingBy(
                        it -> it.record().type(),
                        Collectors.mapping(ClearedLookup::lookup, Collectors.toCollection(LinkedHashSet::new))));
    }

    private int tenant() {
        return viewer.binding().tenant().value();
    }
}
