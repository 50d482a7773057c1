package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.identity.Viewer;
import io.fangyuan.record.SelectStatement.Found;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.value.RecordId;

/**
 * A query that may be asked again, at another time and for another id.
 *
 * @param timeless whether it means the same at any time
 */
record KeptQuery(Sql sql, FoundReader reader, boolean timeless) {

    /** The query for {@code id} in place of what was left open. */
    Query<Found> of(Viewer viewer, RecordId id) {
        return query(sql.with(id.value()), viewer);
    }

    /** The query that leaves nothing open. */
    Query<Found> of(Viewer viewer) {
        return query(sql, viewer);
    }

    private Query<Found> query(Sql closed, Viewer viewer) {
        EvaluationContext context = Contexts.of(viewer);
        return new Query<>(closed, row -> reader.read(row, context));
    }
}
