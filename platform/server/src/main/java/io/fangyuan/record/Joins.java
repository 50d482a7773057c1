package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one query: the object itself as {@code r} and whatever its dotted paths lead to, each joined once. A
 * joined record that the guard refuses is as if the look-up were blank, as is a value that the masks hide.
 */
final class Joins {
    /** The alias of the object that is queried. */
    static final String ROOT = "r";

    /** What must hold of a joined record besides being alive; true for none. */
    @FunctionalInterface
    interface Guard {
        Sql condition(RecordTable table, String alias);
    }

    private record Join(String alias, RecordTable table, Sql sql) {}

    private final TenantTables tables;
    private final String cell;
    private final RecordTable root;
    private final String prefix;
    private final Guard guard;
    private final Masks masks;
    private final Map<List<String>, Join> joins = new LinkedHashMap<>();

    /** Joins whose aliases start with {@code prefix}, so that two sets of them can stand in one statement. */
    Joins(TenantTables tables, String cell, RecordTable root, String prefix, Guard guard, Masks masks) {
        this.tables = tables;
        this.cell = cell;
        this.root = root;
        this.prefix = prefix;
        this.guard = guard;
        this.masks = masks;
    }

    /** Joins of whatever is there, as it is. */
    static Joins open(TenantTables tables, String cell, RecordTable root, String prefix) {
        return new Joins(tables, cell, root, prefix, (_, _) -> Sql.of("true"), Masks.NONE);
    }

    /** The SQL expression of the field that {@code path} leads to; joins what lies on the way. */
    String column(List<String> path) {
        List<String> way = path.subList(0, path.size() - 1);
        return masks.column(table(way), path.getLast(), alias(way));
    }

    /** The field that {@code path} leads to. */
    Field field(List<String> path) {
        return table(path.subList(0, path.size() - 1)).type().field(path.getLast());
    }

    /** The alias of the record that the look-ups of {@code way} lead to. */
    String alias(List<String> way) {
        return way.isEmpty() ? ROOT : join(way).alias();
    }

    /** The table of the record that the look-ups of {@code way} lead to. */
    RecordTable table(List<String> way) {
        return way.isEmpty() ? root : join(way).table();
    }

    /** The joins and masks asked for so far, to stand after the root in the from clause. */
    Sql sql() {
        var sql = new SqlBuilder().add(masks.sql(ROOT));
        joins.values().forEach(join -> sql.add(join.sql()).add(masks.sql(join.alias())));
        return sql.build();
    }

    private Join join(List<String> way) {
        Join known = joins.get(way);
        if (known != null) {
            return known;
        }
        String from = column(way);
        RecordTable table = tables.of(target(field(way)));
        String alias = prefix + (joins.size() + 1);
        Join join = new Join(alias, table, sql(table, alias, from));
        joins.put(List.copyOf(way), join);
        return join;
    }

    private ObjectType target(Field lookup) {
        String name =
                lookup.target().orElseThrow(() -> new IllegalArgumentException(lookup.name() + " is not a look-up"));
        return tables.snapshot().object(name);
    }

    private Sql sql(RecordTable table, String alias, String from) {
        return new SqlBuilder()
                .sql("""

                        left join %s
                          on %s.tenant_id = %s.tenant_id and %s.id = %s and %s
                         and\s""".formatted(table.from(cell, alias), alias, ROOT, alias, from, table.living(alias)))
                .add(guard.condition(table, alias))
                .build();
    }
}
