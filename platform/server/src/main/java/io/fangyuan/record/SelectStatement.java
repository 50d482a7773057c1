package io.fangyuan.record;

import io.fangyuan.access.Verb;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records of one object for one viewer in one statement: the fields the viewer may read, the names behind its
 * look-ups, and whether the viewer may change or delete each record. The viewer's access is part of the condition; what
 * formulas are computed from is not the viewer's but the formula's to see.
 */
final class SelectStatement {
    private final Viewer viewer;
    private final RecordTable table;
    private final QueryScope scope;
    private final QueryScope shown;
    private final Joins open;
    private final RowValues values;
    private final List<Field> fields;
    private final List<Sql> conditions = new ArrayList<>();
    private final List<SortKey> keys = new ArrayList<>();
    private final Map<String, List<Field>> hiding = new LinkedHashMap<>();
    private Optional<String> whole = Optional.empty();

    /** A record that was found and where it stands in the order. */
    record Found(FoundRecord record, List<String> sortValues) {}

    private SelectStatement(
            Viewer viewer, TenantTables tables, RecordTable table, List<Field> fields, QueryScope scope) {
        this.viewer = viewer;
        this.table = table;
        this.scope = scope;
        this.shown = scope.again(table);
        this.open = Joins.open(tables, viewer.binding().cell(), table, "k");
        this.values = new RowValues(viewer.snapshot(), table.type(), fields, open);
        this.fields = fields;
    }

    /**
     * Reads records the viewer may read, but these fields whether or not roles let the viewer: pick them by rights. Of a
     * record that the viewer sees only in part, what is hidden has no value.
     */
    static SelectStatement readable(Viewer viewer, TenantTables tables, RecordTable table, List<Field> fields) {
        var scope = QueryScope.of(viewer, tables, table);
        var select = new SelectStatement(viewer, tables, table, fields, scope);
        fields.forEach(field -> select.shown
                .seen(table, field)
                .ifPresent(seen -> select.hiding
                        .computeIfAbsent(seen, _ -> new ArrayList<>())
                        .add(field)));
        select.whole = select.shown.whole(table);
        return select.where(scope.allowed(table, Verb.READ));
    }

    /** Reads any record: for the platform's own work, never for what a viewer is shown. */
    static SelectStatement any(Viewer viewer, TenantTables tables, RecordTable table, List<Field> fields) {
        return new SelectStatement(viewer, tables, table, fields, QueryScope.ofAny(viewer, tables, table));
    }

    /** Adds a condition over the object and what its look-ups lead to. */
    SelectStatement where(Expression condition) {
        conditions.add(scope.condition(condition));
        return this;
    }

    /** Adds that the text must be found in what the viewer may read of the record. */
    SelectStatement search(String text) {
        TextSearch.condition(viewer, table, scope, text).ifPresent(conditions::add);
        return this;
    }

    /** Adds a condition that is SQL already, over the alias {@code r}. */
    SelectStatement where(Sql condition) {
        conditions.add(condition);
        return this;
    }

    SelectStatement orderBy(List<Sort> sorts) {
        return orderBy(sorts, Stretch.ALL);
    }

    /** Only the records of a stretch, in this order. */
    SelectStatement orderBy(List<Sort> sorts, Stretch stretch) {
        sorts.forEach(sort -> keys.add(SortKey.of(sort, scope)));
        switch (stretch) {
            case ALL -> {}
            case FILLED -> {
                conditions.add(keys.getFirst().isFilled());
                keys.set(0, keys.getFirst().amongFilled());
            }
            case BLANK -> {
                conditions.add(keys.getFirst().isBlank());
                keys.set(0, keys.getFirst().amongBlank());
            }
        }
        return this;
    }

    /** Starts behind the record the cursor names. */
    SelectStatement after(Cursor cursor) {
        if (keys.stream().limit(1).anyMatch(SortKey::filled)) {
            conditions.add(keys.getFirst().from(cursor.values().getFirst()));
        }
        conditions.add(behind(cursor));
        return this;
    }

    /** The records that the conditions name by their ids, in no order; the plan is kept by the database. */
    KeptQuery byId() {
        return kept(byIdSql(), named());
    }

    /** The same, locked against other writers until the transaction ends. */
    KeptQuery locked() {
        return kept(
                new SqlBuilder().add(byIdSql()).sql(" for no key update of r").build(), named());
    }

    private Sql byIdSql() {
        return new SqlBuilder()
                .add(columns(named()))
                .add(from())
                .add(beside())
                .add(where())
                .build();
    }

    /** Records of which the conditions leave few, as the lines of a record are, in order; the plan is kept by the database. */
    KeptQuery few(int limit) {
        return kept(orderedSql(limit, named()), named());
    }

    /**
     * The records in order, one more than {@code limit} so that the caller sees whether there are more. What look-ups are
     * called is left out: the statement is planned at each call, and twice as long with a second table in it.
     */
    KeptQuery page(int limit) {
        return kept(orderedSql(limit, nameless()).planned(), nameless());
    }

    private RowLabels named() {
        return new RowLabels(viewer, fields);
    }

    private RowLabels nameless() {
        return new RowLabels(viewer, List.of());
    }

    private Sql orderedSql(int limit, RowLabels labels) {
        var sql = new SqlBuilder()
                .add(columns(labels))
                .sql("\nfrom (")
                .add(found(limit))
                .sql(") r")
                .add(beside());
        sql.sql("\norder by ");
        for (int i = 0; i < keys.size(); i++) {
            sql.sql("r.key" + i + keys.get(i).direction() + ", ");
        }
        return sql.sql("r.id desc").build();
    }

    /** The records by themselves, so that what is shown of others is joined to them alone. */
    private Sql found(int limit) {
        var sql = new SqlBuilder().sql("select " + table.selected(Joins.ROOT));
        for (int i = 0; i < keys.size(); i++) {
            sql.sql(", ").add(keys.get(i).expression()).sql(" as key" + i);
        }
        sql.add(from()).add(where()).sql("\norder by ");
        keys.forEach(key -> sql.add(key.order()).sql(", "));
        return sql.sql("r.id desc\nlimit ").bind(limit + 1).build();
    }

    private KeptQuery kept(Sql sql, RowLabels labels) {
        var reader = new FoundReader(
                table.type(), values, labels, keys.size(), List.copyOf(hiding.values()), whole.isPresent());
        return new KeptQuery(sql, reader, scope.isTimeless() && shown.isTimeless());
    }

    /** The ids of the records, and for each the values at the ends of {@code wanted} as far as the way is the viewer's to go. */
    Query<Map.Entry<RecordId, Map<Path, Value>>> paths(List<Path> wanted) {
        var sql = new SqlBuilder().sql("select r.id");
        wanted.forEach(path -> sql.sql(", " + scope.joins().column(path.names())));
        return new Query<>(sql.add(from()).add(where()).build(), row -> {
            Map<Path, Value> values = new HashMap<>();
            int column = 2;
            for (Path path : wanted) {
                values.put(
                        path,
                        ColumnValues.read(
                                row, column++, scope.joins().field(path.names()).kind()));
            }
            return Map.entry(new RecordId(row.getLong(1)), values);
        });
    }

    private Sql columns(RowLabels labels) {
        var sql = new SqlBuilder().sql("select r.id, " + (table.type().system() ? "1" : "r.version"));
        sql.sql(", ").add(shown.allowed(table, Verb.UPDATE)).sql(", ").add(shown.allowed(table, Verb.DELETE));
        values.stored().forEach(path -> sql.sql(", " + open.column(path.names())));
        labels.joined().forEach(field -> sql.sql(", " + label(field)));
        for (int i = 0; i < keys.size(); i++) {
            sql.sql(", " + keys.get(i).cursorText("r.key" + i));
        }
        hiding.keySet().forEach(seen -> sql.sql(", " + seen));
        whole.ifPresent(seen -> sql.sql(", " + seen));
        return sql.build();
    }

    /** How many records match, at most one more than the cap. */
    Query<Integer> count() {
        var sql = new SqlBuilder()
                .sql("select count(*) from (select 1")
                .add(from())
                .add(where());
        sql.sql(" limit ").bind(RecordQuery.COUNT_CAP + 1).sql(") counted");
        return new Query<>(sql.build().planned(), row -> row.getInt(1));
    }

    /** The queried records and what conditions and the order speak of. */
    private Sql from() {
        return new SqlBuilder()
                .sql("\nfrom " + table.from(viewer.binding().cell(), Joins.ROOT))
                .add(scope.joins().sql())
                .build();
    }

    /** What is shown of what look-ups lead to. */
    private Sql beside() {
        return new SqlBuilder().add(shown.joins().sql()).add(open.sql()).build();
    }

    private Sql where() {
        var sql = new SqlBuilder();
        sql.sql("\nwhere r.tenant_id = ").bind(viewer.binding().tenant().value());
        sql.sql(" and " + table.living(Joins.ROOT));
        conditions.forEach(condition -> sql.sql("\n  and ").add(condition));
        return sql.build();
    }

    /** Lexicographic: behind in the first key, or the same there and behind in the second, and so on; the id decides last. */
    private Sql behind(Cursor cursor) {
        var sql = new SqlBuilder().sql("(");
        for (int depth = 0; depth <= keys.size(); depth++) {
            sql.sql(depth == 0 ? "" : " or ");
            for (int i = 0; i < depth; i++) {
                sql.add(keys.get(i).same(cursor.values().get(i))).sql(" and ");
            }
            if (depth < keys.size()) {
                sql.add(keys.get(depth).behind(cursor.values().get(depth)));
            } else {
                sql.sql("r.id < ").bind(cursor.id());
            }
        }
        return sql.sql(")").build();
    }

    private String label(Field lookup) {
        List<String> way = List.of(lookup.name());
        String alias = shown.joins().alias(way);
        return alias + ".id, " + shown.name(shown.joins().table(way), alias);
    }
}
