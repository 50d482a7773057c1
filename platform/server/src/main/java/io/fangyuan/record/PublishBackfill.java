package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PublishListener;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.rule.ComputedFields;
import io.fangyuan.store.TenantTransaction;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the records that are there in line with a new release, inside its transaction: their names, values of formula
 * fields that are new or changed, roll-ups, the search tokens where other fields are searched, and the keys of fields
 * that became unique. After {@link Slots}, which says where they lie.
 */
@Component
@Order(2)
class PublishBackfill implements PublishListener {
    private final Slots slots;
    private final Clock clock;

    PublishBackfill(Slots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public void published(Snapshot before, Snapshot after, TenantTransaction tx) {
        TenantTables tables = slots.planned(after, tx);
        Set<ObjectType> computed = new HashSet<>();
        for (ObjectType type : after.objects()) {
            Optional<ObjectType> old = before.findObject(type.name());
            if (!type.system() && old.isPresent() && old.get() != type) {
                if (!old.get().nameField().name().equals(type.nameField().name())) {
                    RecordTable earlier = slots.planned(before, tx).of(old.get());
                    new NameBackfill(earlier, tables.of(type), after.tenant(), tx).move();
                }
                type.fields().stream()
                        .filter(field -> becameUnique(old.get(), field))
                        .forEach(field -> new UniqueBackfill(tables.of(type), field, after.tenant(), tx).fill());
                if (!searched(old.get()).equals(searched(type))) {
                    new SearchBackfill(tables.of(type), after.tenant(), tx).fill();
                }
                List<Field> changed = changedFormulas(old.get(), type);
                if (compute(tables, type, changed::contains, tx)) {
                    computed.add(type);
                }
            }
        }
        rollUp(before, tables, computed, tx);
    }

    /** Sums up anew what is new, changed, or sums up values that were computed anew; what is below first. */
    private void rollUp(Snapshot before, TenantTables tables, Set<ObjectType> computed, TenantTransaction tx) {
        for (RollUp rollUp : RollUps.of(tables.snapshot()).inOrder()) {
            Optional<ObjectType> old = before.findObject(rollUp.parent().name());
            if (old.isPresent() && (computed.contains(rollUp.child()) || isChanged(old.get(), rollUp.field()))) {
                new RollUpBackfill(tables, rollUp.parent(), tx).fill(List.of(rollUp));
                compute(tables, rollUp.parent(), _ -> true, tx);
                computed.add(rollUp.parent());
            }
        }
    }

    /** Computes those stored formula fields of an object; whether there are any. */
    private boolean compute(TenantTables tables, ObjectType type, Predicate<Field> which, TenantTransaction tx) {
        List<Field> fields = ComputedFields.of(type).stream()
                .filter(Field::isStored)
                .filter(which)
                .toList();
        if (!fields.isEmpty()) {
            var tenant = tables.snapshot().tenant();
            var context =
                    EvaluationContext.at(clock.instant(), tables.snapshot().zone());
            new FormulaBackfill(tables.of(type), fields, tenant, context, tx).fill();
        }
        return !fields.isEmpty();
    }

    private static boolean becameUnique(ObjectType old, Field field) {
        return field.unique() && old.find(field.name()).filter(Field::unique).isEmpty();
    }

    private static Set<String> searched(ObjectType type) {
        return type.fields().stream()
                .filter(field -> SaveStatement.isSearched(type, field))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** The stored formula fields whose values may be others now: their own formula is, or that of a field they need. */
    private static List<Field> changedFormulas(ObjectType old, ObjectType type) {
        Set<String> changed = new HashSet<>();
        for (Field field : ComputedFields.of(type)) {
            if (isChanged(old, field) || needsOneOf(changed, field)) {
                changed.add(field.name());
            }
        }
        return ComputedFields.of(type).stream()
                .filter(field -> field.isStored() && changed.contains(field.name()))
                .toList();
    }

    private static boolean isChanged(ObjectType old, Field field) {
        return old.find(field.name())
                .filter(earlier -> earlier.configured().equals(field.configured())
                        && tree(earlier).equals(tree(field)))
                .isEmpty();
    }

    private static Optional<Expression> tree(Field field) {
        return field.formula().map(Formula::tree);
    }

    private static boolean needsOneOf(Set<String> changed, Field field) {
        return field.formula().orElseThrow().references().stream()
                .filter(Path::isOwn)
                .anyMatch(path -> changed.contains(path.first()));
    }
}
