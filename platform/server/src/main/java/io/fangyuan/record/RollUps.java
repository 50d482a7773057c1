package io.fangyuan.record;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The roll-up fields of a release. One that speaks of what is not there (any more) is left out and stays as it is. */
public final class RollUps {
    private final List<RollUp> all;

    private RollUps(List<RollUp> all) {
        this.all = List.copyOf(all);
    }

    /** Those of the snapshot. */
    public static RollUps of(Snapshot snapshot) {
        return snapshot.derived(RollUps.class, RollUps::collect);
    }

    private static RollUps collect(Snapshot snapshot) {
        List<RollUp> all = new ArrayList<>();
        for (ObjectType type : snapshot.objects()) {
            for (Field field : type.fields()) {
                field.aggregation()
                        .flatMap(aggregation -> resolve(snapshot, type, field, aggregation))
                        .ifPresent(all::add);
            }
        }
        return new RollUps(all);
    }

    /** The roll-up that this field is. */
    public Optional<RollUp> find(Field field) {
        return all.stream().filter(rollUp -> rollUp.field() == field).findFirst();
    }

    /** All, those first that others sum up, be it through formulas. Roll-ups in a circle are refused when published. */
    List<RollUp> inOrder() {
        Set<RollUp> ordered = new LinkedHashSet<>();
        all.forEach(rollUp -> visit(rollUp, ordered, new HashSet<>()));
        return List.copyOf(ordered);
    }

    private void visit(RollUp rollUp, Set<RollUp> ordered, Set<RollUp> path) {
        if (path.add(rollUp)) {
            Set<String> needed = rollUp.needs();
            of(rollUp.child()).stream()
                    .filter(below -> needed.contains(below.field().name()))
                    .forEach(below -> visit(below, ordered, path));
            ordered.add(rollUp);
        }
    }

    /** Those of this object's own fields. */
    List<RollUp> of(ObjectType parent) {
        return all.stream().filter(rollUp -> rollUp.parent() == parent).toList();
    }

    /** Those of this object's own fields, in groups that share the look-up and so one look at the records below. */
    Collection<List<RollUp>> byLookup(ObjectType parent) {
        return of(parent).stream()
                .collect(Collectors.groupingBy(RollUp::lookup, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Those that sum up records of this object. */
    List<RollUp> over(ObjectType child) {
        return all.stream().filter(rollUp -> rollUp.child() == child).toList();
    }

    /** Whether saves of this object must keep the roll-ups of others in step. */
    boolean areOver(ObjectType child) {
        return all.stream().anyMatch(rollUp -> rollUp.child() == child);
    }

    private static Optional<RollUp> resolve(Snapshot snapshot, ObjectType parent, Field field, Aggregation wanted) {
        Optional<ObjectType> child = snapshot.findObject(wanted.object());
        Optional<Field> lookup = child.flatMap(type -> type.find(wanted.lookup()))
                .filter(found -> found.target().equals(Optional.of(parent.name())));
        Optional<Field> summed =
                child.flatMap(type -> type.find(wanted.field())).filter(Field::isStored);
        Optional<Formula> condition = condition(snapshot, wanted);
        boolean whole = lookup.isPresent()
                && summed.isPresent() != wanted.field().isEmpty()
                && condition.isPresent() != wanted.condition().isEmpty();
        return whole
                ? Optional.of(new RollUp(
                        parent, field, wanted.function(), child.orElseThrow(), lookup.get(), summed, condition))
                : Optional.empty();
    }

    /** The condition, if there is one that judges a record by its own stored fields alone. */
    private static Optional<Formula> condition(Snapshot snapshot, Aggregation wanted) {
        if (wanted.condition().isEmpty()) {
            return Optional.empty();
        }
        return Formulas.compile(wanted.condition(), wanted.object(), snapshot.scope(), Options.filter())
                                instanceof Compiled.Success(var formula)
                        && formula.isStorable()
                        && areStored(snapshot.object(wanted.object()), formula)
                ? Optional.of(formula)
                : Optional.empty();
    }

    private static boolean areStored(ObjectType child, Formula condition) {
        return condition.references().stream()
                .allMatch(
                        path -> child.find(path.first()).filter(Field::isStored).isPresent());
    }
}
