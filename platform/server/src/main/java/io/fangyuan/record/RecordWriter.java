package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.LostRace;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a record as it is before a save and writes it as it is after, and explains a write that did not happen. */
@Component
final class RecordWriter {
    private final KeptQueries kept;

    RecordWriter(KeptQueries kept) {
        this.kept = kept;
    }

    /**
     * The record with all its fields, also those the viewer may not read, and locked in a transaction; NOT_FOUND when the
     * viewer may not read it.
     */
    FoundRecord before(Viewer viewer, ObjectType type, RecordId id, SaveSession session) {
        var query = isLocked(type, session) ? kept.locked(viewer, type, id) : kept.stored(viewer, type, id);
        FoundRecord found = session.read(query).stream()
                .map(SelectStatement.Found::record)
                .findFirst()
                .orElseThrow(() -> RecordReader.notFound(type, id));
        if (found.partial()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        return found;
    }

    /** A line is guarded by the lock on the record it belongs to, which is taken first. */
    private static boolean isLocked(ObjectType type, SaveSession session) {
        return session instanceof SaveSession.Together && type.owned().isEmpty() && !type.system();
    }

    /**
     * Writes the record and those of its lines that change, after those that go, so that one that comes may take over
     * what was unique; returns the new versions of what was written.
     *
     * @param keys the requests that ask for these records, kept with the rows that they create
     */
    Map<RecordId, Integer> write(
            Viewer viewer,
            TenantTables tables,
            EditTree tree,
            Map<RecordId, IdempotencyKey> keys,
            SaveSession session) {
        tree.lines().stream().flatMap(lines -> lines.removed().stream()).forEach(line -> remove(viewer, line, session));
        Map<RecordId, Integer> versions = new LinkedHashMap<>();
        Stream.concat(Stream.of(tree.root()), tree.lineEdits().filter(Edit::isReal))
                .forEach(edit -> {
                    RecordId id = edit.before().id();
                    versions.put(id, write(viewer, tables, edit, Optional.ofNullable(keys.get(id)), session));
                });
        return versions;
    }

    private int write(
            Viewer viewer, TenantTables tables, Edit edit, Optional<IdempotencyKey> key, SaveSession session) {
        var statement = new SaveStatement(viewer, tables.of(edit.type()), edit.before(), edit.after())
                .build(References.parents(viewer, edit), key);
        try {
            List<Integer> versions = session.write(SaveSession.number(statement));
            if (!versions.isEmpty()) {
                return versions.getFirst();
            }
        } catch (UniqueViolation violation) {
            throw taken(viewer, edit, violation, session);
        }
        throw vanished(viewer, edit.before(), session);
    }

    private static void remove(Viewer viewer, ObjectRecord line, SaveSession session) {
        if (!(session instanceof SaveSession.Together(var tx, var _))) {
            throw new IllegalStateException("lines are removed in a transaction");
        }
        long id = line.id().value();
        new BinStatements(viewer, tx).delete(List.of(new BatchMember(line.type(), id)), id);
    }

    /** Nothing was written: the record or its roll-ups have moved on, or what a look-up points at was just deleted. */
    private Problem vanished(Viewer viewer, ObjectRecord before, SaveSession session) {
        if (before.isNew()) {
            return new Problem(ProblemCode.CONFLICT, Violation.of("", "reference_deleted", Map.of()));
        }
        ObjectRecord current =
                before(viewer, before.type(), before.id(), session).record();
        if (current.version() != before.version()) {
            return RecordSaver.stale(current);
        }
        if (isSummedUpAnew(before, current)) {
            throw new LostRace("roll-ups have moved");
        }
        return new Problem(ProblemCode.CONFLICT, Violation.of("", "reference_deleted", Map.of()));
    }

    private static boolean isSummedUpAnew(ObjectRecord before, ObjectRecord current) {
        return before.type().fields().stream()
                .filter(field -> field.aggregation().isPresent())
                .anyMatch(field -> !before.value(field.name()).equals(current.value(field.name())));
    }

    /** PostgreSQL hides the key under row-level security, so the keys are looked up to name the fields. */
    private static Problem taken(Viewer viewer, Edit edit, UniqueViolation violation, SaveSession session) {
        ObjectRecord before = edit.before();
        ObjectRecord after = edit.after();
        if (violation.constraint().equals("idempotency_pk")) {
            return new Problem(ProblemCode.CONFLICT, Violation.of("", "same_key_at_once", Map.of()));
        }
        if (!violation.constraint().equals("uniq_value_taken")) {
            throw violation;
        }
        List<Violation> violations = new ArrayList<>();
        for (Field field : after.type().fields()) {
            Value value = after.value(field.name());
            if (field.unique() && !value.isBlank() && !value.equals(before.value(field.name()))) {
                session.explain(SaveSession.number(holder(viewer, after, field, value))).stream()
                        .findFirst()
                        .ifPresent(_ -> violations.add(Violation.of(
                                edit.pointer() + "/values/" + field.name(),
                                "duplicate_value",
                                Map.of("field", field.name()))));
            }
        }
        return violations.isEmpty()
                ? new Problem(ProblemCode.CONFLICT, Violation.of("", "duplicate_value", Map.of()))
                : new Problem(ProblemCode.INVALID_RECORD, Map.of(), violations);
    }

    private static Sql holder(Viewer viewer, ObjectRecord after, Field field, Value value) {
        return new SqlBuilder()
                .sql("select 1 from %s.uniq where tenant_id = "
                        .formatted(viewer.binding().cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and object_id = %d and key_id = %d and value = "
                        .formatted(after.type().id(), field.id()))
                .bind(field.type().uniqueKey(value))
                .sql(" and rec_id <> ")
                .bind(after.id().value())
                .build();
    }
}
