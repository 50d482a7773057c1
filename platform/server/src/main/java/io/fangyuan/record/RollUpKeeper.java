package io.fangyuan.record;

import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.ValidationRule;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.rule.ValidationRules;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps the roll-ups of records in step with the records that they sum up, in the transaction that changes those. A
 * record whose roll-ups will change is locked before anything is written, so changes that meet there wait for each other;
 * its roll-ups are then taken from what is there. Its version and its history stay: nobody has edited it.
 */
final class RollUpKeeper {
    private final Viewer viewer;
    private final TenantTables tables;
    private final TenantTransaction tx;
    private final RollUps rollUps;

    RollUpKeeper(Viewer viewer, TenantTables tables, TenantTransaction tx) {
        this.viewer = viewer;
        this.tables = tables;
        this.tx = tx;
        this.rollUps = RollUps.of(viewer.snapshot());
    }

    /** Locks the records above those that the tree changes, and tells which they are. */
    static Set<Target> lockedAbove(Viewer viewer, TenantTables tables, EditTree tree, SaveSession session) {
        if (!(session instanceof SaveSession.Together(var tx, var _))) {
            return Set.of();
        }
        var keeper = new RollUpKeeper(viewer, tables, tx);
        Set<Target> targets = new TreeSet<>();
        tree.edits().forEach(edit -> targets.addAll(keeper.above(edit.before(), edit.after())));
        for (LineEdits lines : tree.lines()) {
            lines.removed().forEach(line -> targets.addAll(keeper.above(line, deleted(line))));
        }
        targets.remove(new Target(tree.root().type(), tree.root().before().id().value()));
        keeper.lock(targets);
        return targets;
    }

    /** Brings locked records up to date, where there are any. */
    static void refresh(Viewer viewer, TenantTables tables, Set<Target> targets, SaveSession session) {
        if (session instanceof SaveSession.Together(var tx, var _)) {
            new RollUpKeeper(viewer, tables, tx).refresh(targets);
        }
    }

    /** What a record is to the records above it once it is in the recycle bin. */
    static ObjectRecord deleted(ObjectRecord record) {
        return ObjectRecord.fresh(record.type(), record.id());
    }

    /** A record whose roll-ups may have changed. */
    record Target(ObjectType type, long id) implements Comparable<Target> {
        @Override
        public int compareTo(Target other) {
            return Comparator.comparingInt((Target target) -> target.type().id())
                    .thenComparingLong(Target::id)
                    .compare(this, other);
        }
    }

    /** The living record, where it is of an object that something sums up. */
    Optional<ObjectRecord> read(ObjectType type, long id) {
        if (rollUps.over(type).isEmpty()) {
            return Optional.empty();
        }
        RecordTable table = tables.of(type);
        var select = SelectStatement.any(viewer, tables, table, table.fields())
                .where(Sql.of("r.id = ?", id))
                .byId()
                .of(viewer);
        return tx.query(select.sql(), select.reader()).stream()
                .map(found -> found.record().record())
                .findFirst();
    }

    /** The records that sum up a record which becomes {@code after}; an unsaved and a deleted record hold nothing. */
    Set<Target> above(ObjectRecord before, ObjectRecord after) {
        Set<Target> targets = new HashSet<>();
        for (RollUp rollUp : rollUps.over(before.type())) {
            if (rollUp.isMovedBy(before, after)) {
                for (ObjectRecord each : List.of(before, after)) {
                    if (each.value(rollUp.lookup().name()) instanceof Value.Reference(var id)) {
                        targets.add(new Target(rollUp.parent(), id));
                    }
                }
            }
        }
        return targets;
    }

    /** Makes others wait who would change the roll-ups of these records; always in the same order. */
    void lock(Collection<Target> targets) {
        for (Target target : new TreeSet<>(targets)) {
            tx.query(
                    one("select 1 from %s.rec r".formatted(tx.cell()), target)
                            .sql(" for no key update")
                            .build(),
                    row -> true);
        }
    }

    /** Brings the roll-ups of locked records up to date, and then those of the records above them. */
    void refresh(Collection<Target> targets) {
        new TreeSet<>(targets).forEach(this::refresh);
    }

    private void refresh(Target target) {
        RecordTable table = tables.of(target.type());
        var select = SelectStatement.any(viewer, tables, table, table.fields())
                .where(Sql.of("r.id = ?", target.id()))
                .byId()
                .of(viewer);
        tx.query(select.sql(), select.reader())
                .forEach(found -> refresh(target, found.record().record()));
    }

    private void refresh(Target target, ObjectRecord before) {
        var session = new SaveSession.Together(tx);
        Edit edit = new References(viewer, tables, target.type(), DottedPaths.of(target.type()))
                .read(List.of(Edit.system(viewer, before, sums(target))), session)
                .getFirst()
                .recomputed();
        List<Field> moved = table(target).fields().stream()
                .filter(field -> !edit.change().after(field.name()).equals(before.value(field.name())))
                .toList();
        if (!moved.isEmpty()) {
            requireAllowed(edit.change(), moved);
            store(target, edit.after(), moved);
            Set<Target> above = above(before, edit.after());
            lock(above);
            refresh(above);
        }
    }

    private RecordTable table(Target target) {
        return tables.of(target.type());
    }

    /** A rule of the record above that speaks of what changed there may refuse the change below. */
    private void requireAllowed(Change change, List<Field> moved) {
        Set<String> names = new HashSet<>();
        moved.forEach(field -> names.add(field.name()));
        List<Violation> violations = ValidationRules.violations(change, viewer.locale(), rule -> speaksOf(rule, names));
        if (!violations.isEmpty()) {
            throw new Problem(
                    ProblemCode.INVALID_RECORD,
                    Map.of(),
                    violations.stream()
                            .map(violation ->
                                    new Violation("", violation.code(), violation.message(), violation.params()))
                            .toList());
        }
    }

    private static boolean speaksOf(ValidationRule rule, Set<String> fields) {
        return rule.condition().references().stream()
                .filter(Path::isOwn)
                .anyMatch(path -> fields.contains(path.first()));
    }

    /** The roll-ups of the record, one query for each look-up that points at it. */
    private Map<String, Value> sums(Target target) {
        Map<String, Value> sums = new HashMap<>();
        for (List<RollUp> together : rollUps.byLookup(target.type())) {
            var query = new RollUpQuery(tables, tx.cell(), together);
            sums.putAll(query.ofNone());
            var found = query.of(target.id());
            tx.query(found.sql(), found.reader()).forEach(entry -> sums.putAll(entry.getValue()));
        }
        return sums;
    }

    private void store(Target target, ObjectRecord after, List<Field> moved) {
        var sql = new SqlBuilder()
                .sql("update %s.rec r set ".formatted(tx.cell()))
                .add(StoredValue.assignments(table(target), moved, after));
        tx.update(one(sql, target).build());
    }

    private SqlBuilder one(String start, Target target) {
        return one(new SqlBuilder().sql(start), target);
    }

    private SqlBuilder one(SqlBuilder sql, Target target) {
        return sql.sql(" where r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and r.object_id = %d and r.id = ".formatted(target.type().id()))
                .bind(target.id());
    }
}
