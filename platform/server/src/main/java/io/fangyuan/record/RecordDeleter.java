package io.fangyuan.record;

import io.fangyuan.fieldtype.Relation;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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

    RecordDeleter(TenantDatabase database, RecordTables tables, RecordWriter writer) {
        this.database = database;
        this.tables = tables;
        this.writer = writer;
    }

    /** Deletes the record, in this version when one is given; returns the batch that restores it. */
    public RecordId delete(Viewer viewer, ObjectType type, RecordId id, OptionalInt version) {
        return database.transaction(viewer.binding(), tx -> delete(viewer, type, id, version, tx));
    }

    RecordId delete(Viewer viewer, ObjectType type, RecordId id, OptionalInt version, TenantTransaction tx) {
        lock(viewer, type, id, tx);
        FoundRecord found = writer.before(viewer, tables.of(viewer), type, id, new SaveSession.Together(tx));
        if (!found.mayDelete()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        if (version.isPresent() && version.getAsInt() != found.record().version()) {
            throw RecordSaver.stale(found.record());
        }
        new Batch(viewer, tx, tables.of(viewer)).delete(new Member(type, id.value()));
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

    private record Member(ObjectType type, long id) {}

    /** A look-up of another object that points at members of the batch. */
    private record Pointer(ObjectType type, Field lookup, Relation relation) {}

    private static final class Batch {
        private final Viewer viewer;
        private final TenantTransaction tx;
        private final TenantTables tables;
        private final Set<Member> members = new LinkedHashSet<>();
        private final Map<Member, List<Field>> released = new LinkedHashMap<>();
        private final List<Violation> violations = new ArrayList<>();

        Batch(Viewer viewer, TenantTransaction tx, TenantTables tables) {
            this.viewer = viewer;
            this.tx = tx;
            this.tables = tables;
        }

        void delete(Member root) {
            collect(root);
            if (!violations.isEmpty()) {
                throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), violations);
            }
            released.forEach(this::release);
            members.forEach(member ->
                    new DeleteStatements(viewer, tables.of(member.type()), tx).delete(member.id(), root.id()));
        }

        private void collect(Member root) {
            Deque<Member> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                Member member = open.removeFirst();
                if (members.add(member)) {
                    pointers(member.type()).forEach(pointer -> follow(pointer, member, open));
                }
                if (members.size() > MOST) {
                    throw new Problem(ProblemCode.CONFLICT, Map.of("reason", "too_many_records", "most", MOST));
                }
            }
        }

        private void follow(Pointer pointer, Member target, Deque<Member> open) {
            List<Long> pointing = pointing(pointer, target);
            switch (effect(pointer.relation())) {
                case CASCADE -> pointing.forEach(id -> open.add(new Member(pointer.type(), id)));
                case CLEAR ->
                    pointing.forEach(
                            id -> released.computeIfAbsent(new Member(pointer.type(), id), _ -> new ArrayList<>())
                                    .add(pointer.lookup()));
                case RESTRICT -> {
                    if (!pointing.isEmpty()) {
                        violations.add(Violation.of(
                                "",
                                "still_referenced",
                                Map.of(
                                        "object",
                                        pointer.type().pluralLabel().in(viewer.locale()),
                                        "count",
                                        pointing.size())));
                    }
                }
            }
        }

        private static Relation.OnDelete effect(Relation relation) {
            return relation.owned() ? Relation.OnDelete.CASCADE : relation.onDelete();
        }

        private List<Pointer> pointers(ObjectType target) {
            List<Pointer> pointers = new ArrayList<>();
            for (ObjectType type : viewer.snapshot().objects()) {
                for (Field field : type.system() ? List.<Field>of() : type.fields()) {
                    field.relation()
                            .filter(relation -> relation.object().equals(target.name()))
                            .ifPresent(relation -> pointers.add(new Pointer(type, field, relation)));
                }
            }
            return pointers;
        }

        private List<Long> pointing(Pointer pointer, Member target) {
            RecordTable table = tables.of(pointer.type());
            return tx.query(
                    new SqlBuilder()
                            .sql("select r.id from " + table.from(tx.cell(), "r") + " where r.tenant_id = ")
                            .bind(viewer.binding().tenant().value())
                            .sql(" and " + table.living("r") + " and ")
                            .sql(table.column(pointer.lookup().name()).sql("r") + " = ")
                            .bind(target.id())
                            .sql(" order by r.id limit " + (MOST + 1) + " for update")
                            .build(),
                    row -> row.getLong(1));
        }

        /** Empties the look-ups of a record that stays, with history, unless it goes with the batch after all. */
        private void release(Member member, List<Field> lookups) {
            if (!members.contains(member)) {
                new DeleteStatements(viewer, tables.of(member.type()), tx).release(member.id(), lookups);
            }
        }
    }
}
