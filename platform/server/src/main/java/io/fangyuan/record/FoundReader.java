package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.SelectStatement.Found;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows of a {@link SelectStatement}: the id, the version, whether the viewer may change and delete the record,
 * its values, the names behind its look-ups, where it stands in the order, and what of it the viewer sees.
 *
 * @param keys how many keys the order has
 * @param hiding for each column that says whether the viewer sees them, the fields
 * @param maybePartial whether a last column says if the viewer sees all of the record
 */
record FoundReader(
        ObjectType type, RowValues values, RowLabels labels, int keys, List<List<Field>> hiding, boolean maybePartial) {
    private static final int FIRST_VALUE = 5;

    /** @param at what fields that are not stored are computed from, besides the row */
    Found read(ResultSet row, EvaluationContext at) throws SQLException {
        int column = FIRST_VALUE;
        Map<String, Value> found = values.read(row, column, at);
        column += values.stored().size();
        Map<String, LookupLabel> names = labels.read(row, column, found);
        column += 2 * labels.joined().size();
        List<String> order = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            order.add(row.getString(column++));
        }
        for (List<Field> hidden : hiding) {
            if (!row.getBoolean(column++)) {
                hidden.forEach(field -> {
                    found.remove(field.name());
                    names.remove(field.name());
                });
            }
        }
        boolean partial = maybePartial && !row.getBoolean(column);
        var record = new ObjectRecord(type, new RecordId(row.getLong(1)), row.getInt(2), found);
        return new Found(new FoundRecord(record, names, row.getBoolean(3), row.getBoolean(4), partial), order);
    }
}
