package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The records that a viewer may read, as SQL that rooms above join with rows of their own: so what is kept about records of
 * many objects is counted and listed under the same rights as the records themselves.
 */
@Component
public final class ReadableRecords {
    private final RecordTables tables;

    ReadableRecords(RecordTables tables) {
        this.tables = tables;
    }

    /** The objects of which there may be records that the viewer may read; not users and departments. */
    public List<ObjectType> objects(Viewer viewer) {
        return viewer.snapshot().objects().stream()
                .filter(type -> !type.system() && Access.may(viewer, type, Verb.READ))
                .toList();
    }

    /**
     * A query of the living records of one object that the viewer may read, of the columns {@code id}, {@code name}, which
     * is null where the viewer may not read names, and of a line {@code parent_id} and {@code parent_name}, else null. To
     * stand in parentheses in a from clause. May read the tenant's slots: ask before a transaction begins.
     */
    public Sql of(Viewer viewer, ObjectType type) {
        RecordTable table = tables.of(viewer).of(type);
        var scope = QueryScope.of(viewer, tables.of(viewer), table);
        String columns = "r.id, " + scope.name(table, Joins.ROOT) + " as name, " + parent(scope, type);
        return new SqlBuilder()
                .sql("select " + columns)
                .sql("\nfrom " + table.from(viewer.binding().cell(), Joins.ROOT))
                .add(scope.joins().sql())
                .sql("\nwhere r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and " + table.living(Joins.ROOT) + " and ")
                .add(scope.allowed(table, Verb.READ))
                .build();
    }

    private static String parent(QueryScope scope, ObjectType type) {
        return type.owned()
                .map(owned -> parent(scope, owned))
                .orElse("null::bigint as parent_id, null::text as parent_name");
    }

    private static String parent(QueryScope scope, Field owned) {
        List<String> way = List.of(owned.name());
        String alias = scope.joins().alias(way);
        return alias + ".id as parent_id, " + scope.name(scope.joins().table(way), alias) + " as parent_name";
    }
}
