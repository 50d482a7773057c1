package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.formula.Columns;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.value.ValueKind;
import java.util.Optional;

/**
 * One query of one viewer: compiles conditions to SQL over its joins. A record that the viewer may not read is as if it
 * were not there, wherever a path leads to it.
 */
final class QueryScope {
    private static final String FIRST = "l";
    private static final String SECOND = "m";

    private final Viewer viewer;
    private final EvaluationContext context;
    private final TenantTables tables;
    private final Reach reach;
    private final String prefix;
    private final ViewerMasks masks;
    private final Joins joins;
    private boolean timeless = true;

    private QueryScope(Viewer viewer, TenantTables tables, RecordTable root, Reach reach, String prefix) {
        this.viewer = viewer;
        this.context = Contexts.of(viewer);
        this.tables = tables;
        this.reach = reach;
        this.prefix = prefix;
        this.masks = new ViewerMasks(viewer, this::judged, prefix);
        this.joins = switch (reach) {
            case READABLE -> joins(root, (table, alias) -> allowed(table, alias, Verb.READ), masks);
            case READABLE_FROM_ANY ->
                joins(root, (table, alias) -> allowed(table, alias, Verb.READ), masks.except(Joins.ROOT));
            case WHOLLY_READABLE_FROM_ANY -> joins(root, this::wholly, masks.except(Joins.ROOT));
        };
    }

    /** The same queried records again, with joins of their own that can stand beside those of this scope. */
    QueryScope again(RecordTable root) {
        return new QueryScope(viewer, tables, root, reach, SECOND);
    }

    /** What a query reaches. */
    private enum Reach {
        READABLE,
        READABLE_FROM_ANY,
        WHOLLY_READABLE_FROM_ANY
    }

    /** A query for the viewer: of the queried records as of those that paths lead to it sees what the viewer may see. */
    static QueryScope of(Viewer viewer, TenantTables tables, RecordTable root) {
        return new QueryScope(viewer, tables, root, Reach.READABLE, FIRST);
    }

    /** The same, but the queried records are seen as they are: for the platform's own work. */
    static QueryScope ofAny(Viewer viewer, TenantTables tables, RecordTable root) {
        return new QueryScope(viewer, tables, root, Reach.READABLE_FROM_ANY, FIRST);
    }

    /**
     * A query for what a record may point at: what the viewer sees only in part is not there, for whoever may point at a
     * record can make formulas tell of it.
     */
    static QueryScope ofTargets(Viewer viewer, TenantTables tables, RecordTable root) {
        return new QueryScope(viewer, tables, root, Reach.WHOLLY_READABLE_FROM_ANY, FIRST);
    }

    private Joins joins(RecordTable root, Joins.Guard guard, Masks hiding) {
        return new Joins(tables, cell(), root, prefix, guard, hiding);
    }

    Joins joins() {
        return joins;
    }

    Optional<Picklist> picklist(String name) {
        return viewer.snapshot().picklist(name);
    }

    /** Whether what was asked for so far is the same at any time. */
    boolean isTimeless() {
        return timeless;
    }

    /** The condition over the queried object and what its paths lead to. */
    Sql condition(Expression expression) {
        return sql(
                expression,
                path -> column(
                        joins.column(path.names()), joins.field(path.names()).kind()));
    }

    /** What must hold of the queried record for the viewer to do this with it. */
    Sql allowed(RecordTable table, Verb verb) {
        return allowed(table, Joins.ROOT, verb);
    }

    /** The name of a record as SQL, null where the viewer may not read it; the query's {@link #joins} must be in its from. */
    String name(RecordTable table, String alias) {
        return Access.mayReadName(viewer, table.type())
                ? masks.column(table, table.type().nameField().name(), alias)
                : "null::text";
    }

    /** The SQL boolean that says in which of the queried records the viewer sees this field; empty = in all. */
    Optional<String> seen(RecordTable table, Field field) {
        return masks.seen(table, field, Joins.ROOT);
    }

    /** The SQL boolean that says which of the queried records the viewer sees wholly; empty = all. */
    Optional<String> whole(RecordTable table) {
        return masks.seen(table, Access.whole(viewer, table.type()), Joins.ROOT);
    }

    private Sql allowed(RecordTable table, String alias, Verb verb) {
        return table.type()
                .owned()
                .map(owned -> allowedByOwner(table, alias, owned, Access.onDecider(verb)))
                .orElseGet(() -> judged(table, alias, Access.condition(viewer, table.type(), verb)));
    }

    private Sql wholly(RecordTable table, String alias) {
        return wholly(table, alias, Verb.READ);
    }

    private Sql wholly(RecordTable table, String alias, Verb verb) {
        return table.type()
                .owned()
                .map(owned -> allowedByOwner(table, alias, owned, Access.onDecider(verb)))
                .orElseGet(() -> judged(table, alias, Access.wholly(viewer, table.type(), verb)));
    }

    private Sql judged(RecordTable table, String alias, Expression condition) {
        return sql(condition, path -> own(table, alias, path));
    }

    private Sql sql(Expression condition, Columns columns) {
        timeless &= !Formula.readsContext(condition);
        return Conditions.sql(condition, columns, context);
    }

    /** A line is what its owner is to the viewer; it dies with its owner, so that need not be alive here. */
    private Sql allowedByOwner(RecordTable table, String alias, Field owned, Verb verb) {
        RecordTable owner = tables.of(viewer.snapshot().object(owned.target().orElseThrow()));
        String ownerAlias = alias + "o";
        Sql condition = wholly(owner, ownerAlias, verb);
        if (condition.text().equals("true") || condition.text().equals("false")) {
            return condition;
        }
        return new SqlBuilder()
                .sql("exists (select from " + owner.from(cell(), ownerAlias))
                .sql(" where %s.tenant_id = %s.tenant_id and %s.object_id = %d and %s.id = %s and "
                        .formatted(
                                ownerAlias,
                                alias,
                                ownerAlias,
                                owner.type().id(),
                                ownerAlias,
                                table.column(owned.name()).sql(alias)))
                .add(condition)
                .sql(")")
                .build();
    }

    private String cell() {
        return viewer.binding().cell();
    }

    private static Columns.Column own(RecordTable table, String alias, Path path) {
        Column column = table.column(path.first());
        return column(column.sql(alias), column.kind());
    }

    static Columns.Column column(String sql, ValueKind kind) {
        var kept = kind == ValueKind.DATE ? Columns.Kept.AS_UTC_MIDNIGHT : Columns.Kept.NATIVELY;
        return new Columns.Column(sql, kept);
    }
}
