package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.formula.Expression;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hides what a viewer's access does not show. Each condition is computed once per record, beside the table whose records
 * it judges; where access shows all of every record, as it nearly always does, the statement is what it would be without.
 */
final class ViewerMasks implements Masks {
    private final Viewer viewer;
    private final Judge judge;
    private final String prefix;
    private final Map<String, List<Mask>> masks = new HashMap<>();

    /** Turns a condition on a record into SQL over the alias of its table. */
    @FunctionalInterface
    interface Judge {
        Sql sql(RecordTable table, String alias, Expression condition);
    }

    private record Mask(Expression condition, Sql sql) {}

    /** @param prefix tells the names of these masks from those of others in the same statement */
    ViewerMasks(Viewer viewer, Judge judge, String prefix) {
        this.viewer = viewer;
        this.judge = judge;
        this.prefix = prefix;
    }

    @Override
    public Optional<String> seen(RecordTable table, Field field, String alias) {
        return seen(table, Access.sees(viewer, table.type(), field), alias);
    }

    /** The SQL boolean of a condition on the records of {@code alias}; empty when it always holds. */
    Optional<String> seen(RecordTable table, Expression condition, String alias) {
        if (condition.equals(Expression.TRUE)) {
            return Optional.empty();
        }
        List<Mask> known = masks.computeIfAbsent(alias, _ -> new ArrayList<>());
        int place = known.stream().map(Mask::condition).toList().indexOf(condition);
        if (place < 0) {
            place = known.size();
            known.add(new Mask(condition, judge.sql(table, alias, condition)));
        }
        return Optional.of(name(alias) + ".seen" + place);
    }

    @Override
    public Sql sql(String alias) {
        List<Mask> known = masks.getOrDefault(alias, List.of());
        var sql = new SqlBuilder();
        for (int i = 0; i < known.size(); i++) {
            sql.sql(i == 0 ? "\ncross join lateral (select " : ", ")
                    .add(known.get(i).sql())
                    .sql(" as seen" + i);
        }
        return sql.sql(known.isEmpty() ? "" : ") " + name(alias)).build();
    }

    private String name(String alias) {
        return alias + "_" + prefix;
    }
}
