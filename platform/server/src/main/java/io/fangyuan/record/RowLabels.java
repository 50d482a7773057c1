package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What look-ups are called: users and departments are at hand with the viewer, other records stand in the row. */
final class RowLabels {
    private final Viewer viewer;
    private final List<Field> joined = new ArrayList<>();
    private final Map<Field, ObjectType> people = new LinkedHashMap<>();

    /** Labels for those of the fields that are look-ups. */
    RowLabels(Viewer viewer, List<Field> fields) {
        this.viewer = viewer;
        for (Field field : fields) {
            field.target().flatMap(viewer.snapshot()::findObject).ifPresent(type -> {
                if (type.system()) {
                    people.put(field, type);
                } else {
                    joined.add(field);
                }
            });
        }
    }

    /** The look-ups whose record's id and name a row must hold, two columns each. */
    List<Field> joined() {
        return joined;
    }

    /** The labels by the names of their fields; the row holds what is joined from column {@code first} on. */
    Map<String, LookupLabel> read(ResultSet row, int first, Map<String, Value> values) throws SQLException {
        Map<String, LookupLabel> labels = new HashMap<>();
        int column = first;
        for (Field field : joined) {
            if (values.get(field.name()) instanceof Value.Reference) {
                labels.put(field.name(), label(row, column));
            }
            column += 2;
        }
        people.forEach(
                (field, type) -> person(values, field, type).ifPresent(label -> labels.put(field.name(), label)));
        return labels;
    }

    /** A look-up whose record did not join points at one that the viewer may not read. */
    private static LookupLabel label(ResultSet row, int column) throws SQLException {
        row.getLong(column);
        if (row.wasNull()) {
            return new LookupLabel.NoAccess();
        }
        String name = row.getString(column + 1);
        return new LookupLabel.Named(name == null ? "" : name);
    }

    private Optional<LookupLabel> person(Map<String, Value> values, Field field, ObjectType type) {
        return values.get(field.name()) instanceof Value.Reference(var id)
                ? Optional.of(new LookupLabel.Named(People.name(viewer.org(), type, new RecordId(id))))
                : Optional.empty();
    }
}
