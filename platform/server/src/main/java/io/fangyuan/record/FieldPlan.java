package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.rule.ComputedFields;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How to come to know some values of a record: what is stored must be read, also along look-ups where formulas lead
 * there; what is not stored is then computed from it, those formula fields first that others need.
 */
final class FieldPlan {
    private final Snapshot snapshot;
    private final ObjectType type;
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> stored = new LinkedHashSet<>();
    private final Set<Path> inputs = new HashSet<>();
    private final Map<Path, Field> computed = new LinkedHashMap<>();

    /** A plan for what these paths from a record of {@code type} lead to. */
    FieldPlan(Snapshot snapshot, ObjectType type, Collection<Path> wanted) {
        this.snapshot = snapshot;
        this.type = type;
        wanted.forEach(this::need);
    }

    /** The stored values that must be read. */
    List<Path> stored() {
        return List.copyOf(stored);
    }

    /** Whether something is computed from this stored value. */
    boolean isInput(Path path) {
        return inputs.contains(path);
    }

    /** Whether nothing needs to be computed. */
    boolean isStored() {
        return computed.isEmpty();
    }

    /** All values: those that were read and what is computed from them. */
    Map<Path, Value> values(Map<Path, Value> read, EvaluationContext context) {
        Map<Path, Value> values = new HashMap<>(read);
        complete(values, context);
        return values;
    }

    /** Adds to the values that were read what is computed from them. */
    void complete(Map<Path, Value> values, EvaluationContext context) {
        computed.forEach((path, field) -> {
            Row record = reference -> values.getOrDefault(beside(path, reference), Value.BLANK);
            values.put(path, ComputedFields.read(field, record, context));
        });
    }

    private void need(Path path) {
        Optional<Field> end = seen.add(path) ? end(path) : Optional.empty();
        end.filter(Field::isStored).ifPresent(_ -> stored.add(path));
        end.filter(field -> !field.isStored()).ifPresent(field -> {
            field.formula().orElseThrow().references().stream()
                    .filter(reference -> reference.root() == Path.Root.RECORD)
                    .map(reference -> beside(path, reference))
                    .forEach(input -> {
                        inputs.add(input);
                        need(input);
                    });
            computed.put(path, field);
        });
    }

    /** The field that a path leads to; empty where the way breaks off. */
    private Optional<Field> end(Path path) {
        Optional<ObjectType> at = Optional.of(type);
        for (String lookup : path.names().subList(0, path.names().size() - 1)) {
            at = at.flatMap(object -> object.find(lookup))
                    .flatMap(Field::target)
                    .flatMap(snapshot::findObject);
        }
        return at.flatMap(object -> object.find(path.names().getLast()));
    }

    /** Where a reference of the field at {@code path} leads, told from the record that the plan is for. */
    private static Path beside(Path path, Path reference) {
        if (path.isOwn()) {
            return reference;
        }
        List<String> way = path.names().subList(0, path.names().size() - 1);
        return Path.of(Stream.concat(way.stream(), reference.names().stream()).toArray(String[]::new));
    }
}
