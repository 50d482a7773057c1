package io.fangyuan.record;

import io.fangyuan.fieldtype.Relation;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Moves a record and everything that goes with it into the recycle bin as one batch, named by the record's id. What
 * points at it decides: it is deleted too, let go, or forbids the deletion.
 */
@Component
public final class RecordDeleter {
    private static final int MOST = 10_000;

    private final TenantDatabase database;
    private final RecordTables tables;
    private final RecordWriter writer;
    private final RecordSaver saver;
    private final SaveHooks hooks;

    RecordDeleter(
            TenantDatabase database, RecordTables tables, RecordWriter writer, RecordSaver saver, SaveHooks hooks) {
        this.database = database;
        this.tables = tables;
        this.writer = writer;
        this.saver = saver;
        this.hooks = hooks;
    }

    /** Deletes the record, in this version when one is given; returns the batch that restores it. */
    public RecordId delete(Viewer viewer, ObjectType type, RecordId id, OptionalInt version) {
        tables.of(viewer);
        return database.transaction(viewer.binding(), tx -> delete(viewer, type, id, version, tx));
    }

    RecordId delete(Viewer viewer, ObjectType type, RecordId id, OptionalInt version, TenantTransaction tx) {
        if (type.owned().isEmpty()) {
            lock(viewer, type, id, tx);
        }
        FoundRecord found = writer.before(viewer, type, id, new SaveSession.Together(tx));
        if (!found.mayDelete()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        if (version.isPresent() && version.getAsInt() != found.record().version()) {
            throw RecordSaver.stale(found.record());
        }
        if (type.owned().isPresent()) {
            saver.removeLine(viewer, found.record(), new SaveSession.Together(tx));
        } else {
            new Batch(viewer, tx, tables.of(viewer), saver, hooks).delete(new BatchMember(type, id.value()));
        }
        return id;
    }

    private static void lock(Viewer viewer, ObjectType type, RecordId id, TenantTransaction tx) {
        tx.query(
                new SqlBuilder()
                        .sql("select 1 from %s.rec where tenant_id = ".formatted(tx.cell()))
                        .bind(viewer.binding().tenant().value())
                        .sql(" and object_id = %d and id = ".formatted(type.id()))
                        .bind(id.value())
                        .sql(" for update")
                        .build(),
                row -> true);
    }

    /** A record that points at a member of the batch. */
    private record Pointing(Relations.Pointer pointer, long id, long target) {
        BatchMember record() {
            return new BatchMember(pointer.type(), id);
        }

        /** Lines go with what owns them. */
        Relation.OnDelete effect() {
            Relation relation = pointer.relation();
            return relation.owned() ? Relation.OnDelete.CASCADE : relation.onDelete();
        }
    }

    private static final class Batch {
        private final Viewer viewer;
        private final TenantTransaction tx;
        private final TenantTables tables;
        private final RecordSaver saver;
        private final SaveHooks hooks;
        private final Relations relations;
        private final Set<BatchMember> members = new LinkedHashSet<>();
        private final List<Pointing> cleared = new ArrayList<>();
        private final List<Pointing> restricting = new ArrayList<>();

        Batch(Viewer viewer, TenantTransaction tx, TenantTables tables, RecordSaver saver, SaveHooks hooks) {
            this.viewer = viewer;
            this.tx = tx;
            this.tables = tables;
            this.saver = saver;
            this.hooks = hooks;
            this.relations = Relations.of(viewer.snapshot());
        }

        void delete(BatchMember root) {
            collect(root);
            requireDeletable();
            if (hooks.deleting(saver, viewer, members, tx)) {
                collectAnew(root);
            }
            var rollUps = new RollUpKeeper(viewer, tables, tx);
            Set<RollUpKeeper.Target> above = above(rollUps);
            rollUps.lock(above);
            List<ClearedLookup> lookups = staying(cleared)
                    .map(it -> new ClearedLookup(it.record(), it.pointer().lookup(), it.target()))
                    .toList();
            if (!lookups.isEmpty()) {
                new LookupStatements(viewer, tables, tx).clear(lookups, root.id());
            }
            new BinStatements(viewer, tx).delete(members, root.id());
            rollUps.refresh(above);
        }

        private void requireDeletable() {
            requireFree();
            requireUnguarded();
        }

        /** What happened before the deletion may have made records that point at the batch. */
        private void collectAnew(BatchMember root) {
            members.clear();
            cleared.clear();
            restricting.clear();
            collect(root);
            requireDeletable();
        }

        /** Neither what goes nor what would lose a look-up may be guarded. */
        private void requireUnguarded() {
            var concerned = Stream.concat(members.stream(), staying(cleared).map(Pointing::record));
            RecordSaver.refuse(concerned
                    .flatMap(each -> hooks.forbiddenDeletion(viewer, each.type(), new RecordId(each.id()), tx).stream())
                    .toList());
        }

        /** The records that stay and sum up records of the batch. */
        private Set<RollUpKeeper.Target> above(RollUpKeeper rollUps) {
            Set<RollUpKeeper.Target> above = new LinkedHashSet<>();
            for (BatchMember member : members) {
                rollUps.read(member.type(), member.id())
                        .ifPresent(record -> above.addAll(rollUps.above(record, RollUpKeeper.deleted(record))));
            }
            above.removeIf(target -> members.contains(new BatchMember(target.type(), target.id())));
            return above;
        }

        /** Generation by generation, each in one round trip. */
        private void collect(BatchMember root) {
            List<BatchMember> generation = List.of(root);
            while (!generation.isEmpty()) {
                members.addAll(generation);
                if (members.size() > MOST) {
                    throw new Problem(ProblemCode.CONFLICT, Violation.of("", "too_many_records", Map.of("most", MOST)));
                }
                generation = pointing(generation).stream()
                        .flatMap(this::follow)
                        .filter(record -> !members.contains(record))
                        .distinct()
                        .toList();
            }
        }

        /** The record when it goes with the batch. */
        private Stream<BatchMember> follow(Pointing found) {
            return switch (found.effect()) {
                case CASCADE -> Stream.of(found.record());
                case CLEAR -> {
                    cleared.add(found);
                    yield Stream.empty();
                }
                case RESTRICT -> {
                    restricting.add(found);
                    yield Stream.empty();
                }
            };
        }

        /** What points at these records, locked. */
        private List<Pointing> pointing(List<BatchMember> targets) {
            Map<ObjectType, List<Long>> ids = targets.stream()
                    .collect(Collectors.groupingBy(
                            BatchMember::type, Collectors.mapping(BatchMember::id, Collectors.toList())));
            List<Relations.Pointer> pointers = new ArrayList<>();
            var sql = new SqlBuilder();
            ids.forEach((target, each) -> relations.to(target).forEach(pointer -> {
                sql.sql((pointers.isEmpty() ? "with " : ",\n") + "p" + pointers.size() + " as (")
                        .add(pointing(pointers.size(), pointer, each))
                        .sql(")");
                pointers.add(pointer);
            }));
            if (pointers.isEmpty()) {
                return List.of();
            }
            sql.sql(IntStream.range(0, pointers.size())
                    .mapToObj(i -> "select * from p" + i)
                    .collect(Collectors.joining(" union all ", "\n", "")));
            return tx.query(
                    sql.build(), row -> new Pointing(pointers.get(row.getInt(1)), row.getLong(2), row.getLong(3)));
        }

        private Sql pointing(int number, Relations.Pointer pointer, List<Long> targets) {
            RecordTable table = tables.of(pointer.type());
            String column = table.column(pointer.lookup().name()).sql("r");
            return new SqlBuilder()
                    .sql("select %d, r.id, %s from %s where r.tenant_id = "
                            .formatted(number, column, table.from(tx.cell(), "r")))
                    .bind(viewer.binding().tenant().value())
                    .sql(" and " + table.living("r") + " and " + column + " = any(")
                    .bind(targets.stream().mapToLong(Long::longValue).toArray())
                    .sql("::bigint[]) order by r.id limit " + (MOST + 1) + " for update")
                    .build();
        }

        private void requireFree() {
            Map<ObjectType, Long> counts = staying(restricting)
                    .map(Pointing::record)
                    .distinct()
                    .collect(Collectors.groupingBy(BatchMember::type, LinkedHashMap::new, Collectors.counting()));
            if (!counts.isEmpty()) {
                List<Violation> violations = counts.entrySet().stream()
                        .map(entry -> stillReferenced(entry.getKey(), entry.getValue()))
                        .toList();
                throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), violations);
            }
        }

        private Violation stillReferenced(ObjectType type, long count) {
            String objects = type.pluralLabel().in(viewer.locale());
            return Violation.of("", "still_referenced", Map.of("object", objects, "count", count));
        }

        /** Those that do not go with the batch after all. */
        private Stream<Pointing> staying(List<Pointing> found) {
            return found.stream().filter(each -> !members.contains(each.record()));
        }
    }
}
