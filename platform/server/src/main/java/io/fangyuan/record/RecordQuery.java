package io.fangyuan.record;

import io.fangyuan.formula.Expression;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Sql;
import java.util.List;
import java.util.Optional;

/**
 * Which records of an object to find and how much of them.
 *
 * @param filter what must hold of them besides the viewer's access
 * @param search text that a searchable field must contain, "" for none
 * @param sort the order; ties and no order at all are newest first
 * @param fields names of the fields wanted; those the viewer may not read are left out
 * @param limit how many at most, 1 to {@link #MOST}
 * @param cursor where the page before ended
 * @param counted whether to count all that match, up to {@link #COUNT_CAP}
 * @param among conditions on rows that rooms above keep about records, over the record's alias {@code r}
 */
public record RecordQuery(
        ObjectType type,
        Expression filter,
        String search,
        List<Sort> sort,
        List<String> fields,
        int limit,
        Optional<String> cursor,
        boolean counted,
        List<Sql> among) {
    /** The most records on one page. */
    public static final int MOST = 200;

    /** A count stops here: "1000+". */
    public static final int COUNT_CAP = 1000;

    public RecordQuery {
        sort = List.copyOf(sort);
        fields = List.copyOf(fields);
        among = List.copyOf(among);
        limit = Math.clamp(limit, 1, MOST);
    }

    /** All records of an object with all their fields, newest first. */
    public static RecordQuery of(ObjectType type) {
        return new RecordQuery(
                type, Expression.TRUE, "", List.of(), names(type), 50, Optional.empty(), false, List.of());
    }

    /** The same with another filter. */
    public RecordQuery where(Expression condition) {
        return new RecordQuery(type, condition, search, sort, fields, limit, cursor, counted, among);
    }

    /** The same with other fields. */
    public RecordQuery fields(List<String> wanted) {
        return new RecordQuery(type, filter, search, sort, wanted, limit, cursor, counted, among);
    }

    private static List<String> names(ObjectType type) {
        return type.fields().stream().map(field -> field.name()).toList();
    }
}
