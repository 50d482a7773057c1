package io.fangyuan.record;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.rule.Change;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A roll-up field with everything it speaks of found.
 *
 * @param parent the object that has the field
 * @param child whose records are summed up
 * @param lookup their look-up that points at the parent
 * @param summed what is summed up of each; empty where they are only counted
 * @param condition which of them; empty for all
 */
public record RollUp(
        ObjectType parent,
        Field field,
        Aggregation.Function function,
        ObjectType child,
        Field lookup,
        Optional<Field> summed,
        Optional<Formula> condition) {
    /** More digits than any field keeps, so that rounding happens once, in the field. */
    private static final MathContext MEAN = new MathContext(60, RoundingMode.HALF_UP);

    /** The fields of a child that its part depends on, through its formulas. */
    Set<String> needs() {
        Set<String> needed = new HashSet<>();
        summed.ifPresent(field -> need(field.name(), needed));
        condition.stream()
                .flatMap(formula -> formula.references().stream())
                .forEach(path -> need(path.first(), needed));
        return needed;
    }

    private void need(String name, Set<String> needed) {
        if (needed.add(name)) {
            child.find(name).flatMap(Field::formula).stream()
                    .flatMap(formula -> formula.references().stream())
                    .filter(Path::isOwn)
                    .forEach(path -> need(path.first(), needed));
        }
    }

    /** Whether this change of a child can move the value of a parent. */
    boolean isMovedBy(ObjectRecord before, ObjectRecord after) {
        return before.isNew()
                || differs(before, after, lookup.name())
                || summed.filter(field -> differs(before, after, field.name())).isPresent()
                || condition.stream()
                        .flatMap(formula -> formula.references().stream())
                        .filter(Path::isOwn)
                        .anyMatch(path -> differs(before, after, path.first()));
    }

    private static boolean differs(ObjectRecord before, ObjectRecord after, String field) {
        return !before.value(field).equals(after.value(field));
    }

    /** The value over these children. */
    Value over(Collection<Edit> children) {
        List<Value> values = children.stream()
                .map(Edit::change)
                .filter(this::counts)
                .map(change -> summed.map(field -> change.after(field.name())).orElse(new Value.Bool(true)))
                .filter(value -> !value.isBlank())
                .toList();
        return switch (function) {
            case COUNT -> fitted(Value.number(values.size()));
            case SUM -> fitted(new Value.Number(sum(values)));
            case AVERAGE -> mean(sum(values), values.size());
            case MIN -> values.stream().min(BY_SIZE).map(this::fitted).orElse(Value.BLANK);
            case MAX -> values.stream().max(BY_SIZE).map(this::fitted).orElse(Value.BLANK);
        };
    }

    private boolean counts(Change change) {
        return condition
                .map(formula ->
                        formula.evaluator().evaluate(change, change.context()).isTrue())
                .orElse(true);
    }

    private static BigDecimal sum(List<Value> values) {
        return values.stream().map(RollUp::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean of so many values, blank of none. */
    Value mean(BigDecimal sum, long count) {
        return count == 0 ? Value.BLANK : fitted(new Value.Number(sum.divide(BigDecimal.valueOf(count), MEAN)));
    }

    /** The value as the field keeps it; blank where it cannot. */
    Value fitted(Value value) {
        try {
            return field.fit(value);
        } catch (InvalidValue _) {
            return Value.BLANK;
        }
    }

    private static final Comparator<Value> BY_SIZE = (a, b) -> switch (a) {
        case Value.Number(var number) -> number.compareTo(number(b));
        case Value.Date(var date) -> date.compareTo(((Value.Date) b).date());
        case Value.DateTime(var moment) -> moment.compareTo(((Value.DateTime) b).instant());
        case Value.Blank _, Value.Text _, Value.Bool _, Value.Time _, Value.Reference _, Value.Many _ ->
            throw new IllegalArgumentException("has no size: " + a);
    };

    private static BigDecimal number(Value value) {
        return ((Value.Number) value).number();
    }
}
