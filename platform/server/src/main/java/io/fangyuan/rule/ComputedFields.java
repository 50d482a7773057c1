package io.fangyuan.rule;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Defaults of new records and the stored values of formula fields. */
public final class ComputedFields {
    private static final LoadingCache<ObjectType, List<Field>> ORDER =
            Caffeine.newBuilder().weakKeys().build(ComputedFields::inOrder);

    private ComputedFields() {}

    /** The formula fields of an object, those first that others refer to. */
    public static List<Field> of(ObjectType type) {
        return ORDER.get(type);
    }

    /** The value of one formula field for a record as it is; for fields that are not stored. */
    public static Value read(Field field, Row record, EvaluationContext context) {
        return value(field, field.formula().orElseThrow(), record, context);
    }

    /** What a new record holds in the fields that {@code given} does not mention. */
    public static Map<String, Value> defaults(Change change, Set<String> given) {
        Map<String, Value> defaults = new HashMap<>();
        for (Field field : change.type().fields()) {
            if (field.defaultValue().isPresent() && !given.contains(field.name())) {
                defaults.put(field.name(), value(field, field.defaultValue().get(), change, change.context()));
            }
        }
        return defaults;
    }

    /** The change with every formula field computed, those first that others refer to. */
    public static Change compute(Change change) {
        Change computed = change;
        for (Field field : ORDER.get(change.type())) {
            Value value = value(field, field.formula().orElseThrow(), computed, computed.context());
            if (!value.equals(computed.after(field.name()))) {
                computed = computed.with(Map.of(field.name(), value));
            }
        }
        return computed;
    }

    /** A formula that faults, or whose result the field cannot hold, leaves its field blank. */
    private static Value value(Field field, Formula formula, Row row, EvaluationContext context) {
        return switch (formula.evaluator().evaluate(row, context)) {
            case Outcome.Result(var value) -> fitted(field, value);
            case Outcome.Fault _ -> Value.BLANK;
        };
    }

    private static Value fitted(Field field, Value value) {
        try {
            return field.fit(value);
        } catch (InvalidValue _) {
            return Value.BLANK;
        }
    }

    private static List<Field> inOrder(ObjectType type) {
        Set<Field> ordered = new LinkedHashSet<>();
        type.fields().stream()
                .filter(field -> field.formula().isPresent())
                .forEach(field -> visit(type, field, ordered, new ArrayList<>()));
        return List.copyOf(ordered);
    }

    /** Depth first, so a field comes after the fields its formula names; the metadata check refuses cycles. */
    private static void visit(ObjectType type, Field field, Set<Field> ordered, List<Field> path) {
        if (path.contains(field)) {
            return;
        }
        path.add(field);
        for (Path reference : field.formula().orElseThrow().references()) {
            if (reference.isOwn()) {
                type.find(reference.first())
                        .filter(other -> other.formula().isPresent())
                        .ifPresent(other -> visit(type, other, ordered, path));
            }
        }
        ordered.add(field);
    }
}
