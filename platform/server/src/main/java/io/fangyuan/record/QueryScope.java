package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.formula.Columns;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
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
    private final Viewer viewer;
    private final EvaluationContext context;
    private final TenantTables tables;
    private final Joins joins;

    QueryScope(Viewer viewer, EvaluationContext context, TenantTables tables, RecordTable root) {
        this.viewer = viewer;
        this.context = context;
        this.tables = tables;
        this.joins = new Joins(tables, viewer.binding().cell(), root, "l", this::readable);
    }

    Joins joins() {
        return joins;
    }

    Optional<Picklist> picklist(String name) {
        return viewer.snapshot().picklist(name);
    }

    /** The condition over the queried object and what its paths lead to. */
    Sql condition(Expression expression) {
        return Conditions.sql(
                expression,
                path -> column(
                        joins.column(path.names()), joins.field(path.names()).kind()),
                context);
    }

    /** What must hold of the queried record for the viewer to do this with it. */
    Sql allowed(RecordTable table, Verb verb) {
        return allowed(table, Joins.ROOT, verb);
    }

    /** The name of a record as SQL, null where the viewer may not read names. */
    String name(RecordTable table, String alias) {
        return Access.mayReadName(viewer, table.type()) ? table.name().sql(alias) : "null::text";
    }

    private Sql readable(RecordTable table, String alias) {
        return allowed(table, alias, Verb.READ);
    }

    private Sql allowed(RecordTable table, String alias, Verb verb) {
        Optional<Field> owned = table.type().owned();
        if (owned.isPresent()) {
            return allowedByOwner(table, alias, owned.get(), Access.onDecider(verb));
        }
        Expression condition = Access.condition(viewer, table.type(), verb);
        return Conditions.sql(condition, path -> own(table, alias, path), context);
    }

    /** A line is what its owner is to the viewer; it dies with its owner, so that need not be alive here. */
    private Sql allowedByOwner(RecordTable table, String alias, Field owned, Verb verb) {
        RecordTable owner = tables.of(viewer.snapshot().object(owned.target().orElseThrow()));
        String ownerAlias = alias + "o";
        Sql condition = allowed(owner, ownerAlias, verb);
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
