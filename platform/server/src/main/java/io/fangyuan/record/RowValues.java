package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values of some fields from rows that hold what is stored: read where a field is stored, computed where it is not. */
final class RowValues {
    private final List<String> names;
    private final List<Path> paths;
    private final FieldPlan plan;
    private final List<Path> stored;
    private final List<ValueKind> kinds;
    private final int[] places;
    private final int[] inputs;

    /** @param joins that lead to what the fields are computed from */
    RowValues(Snapshot snapshot, ObjectType type, List<Field> fields, Joins joins) {
        this.names = fields.stream().map(Field::name).toList();
        this.paths = names.stream().map(Path::of).toList();
        this.plan = new FieldPlan(snapshot, type, paths);
        this.stored = plan.stored();
        this.kinds =
                stored.stream().map(path -> joins.field(path.names()).kind()).toList();
        this.places = paths.stream().mapToInt(stored::indexOf).toArray();
        this.inputs = IntStream.range(0, stored.size())
                .filter(place -> plan.isInput(stored.get(place)))
                .toArray();
    }

    /** What a row must hold, column by column. */
    List<Path> stored() {
        return stored;
    }

    /** The values by the names of their fields; the row holds what is stored from column {@code first} on. */
    Map<String, Value> read(ResultSet row, int first, EvaluationContext context) throws SQLException {
        Value[] read = new Value[stored.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = ColumnValues.read(row, first + i, kinds.get(i));
        }
        Map<Path, Value> computed = computed(read, context);
        Map<String, Value> values = HashMap.newHashMap(places.length);
        for (int i = 0; i < places.length; i++) {
            Value value = places[i] < 0 ? computed.getOrDefault(paths.get(i), Value.BLANK) : read[places[i]];
            values.put(names.get(i), value);
        }
        return values;
    }

    private Map<Path, Value> computed(Value[] read, EvaluationContext context) {
        if (plan.isStored()) {
            return Map.of();
        }
        Map<Path, Value> values = new HashMap<>();
        for (int place : inputs) {
            values.put(stored.get(place), read[place]);
        }
        plan.complete(values, context);
        return values;
    }
}
