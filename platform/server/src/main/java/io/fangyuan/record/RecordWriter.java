package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a record as it is before a save and writes it as it is after, and explains a write that did not happen. */
@Component
final class RecordWriter {
    /** The record with all its fields, also those the viewer may not read; NOT_FOUND when the viewer may not read it. */
    FoundRecord before(Viewer viewer, TenantTables tables, ObjectType type, RecordId id, SaveSession session) {
        RecordTable table = tables.of(type);
        var select =
                SelectStatement.readable(viewer, tables, table, table.fields()).where(Sql.of("r.id = ?", id.value()));
        return session.read(select.single()).stream()
                .map(SelectStatement.Found::record)
                .findFirst()
                .orElseThrow(() -> RecordReader.notFound(type, id));
    }

    /** Writes the record and returns its new version. */
    int write(
            Viewer viewer,
            TenantTables tables,
            Sql statement,
            ObjectRecord before,
            Change change,
            SaveSession session) {
        try {
            List<Integer> versions = session.write(SaveSession.number(statement));
            if (!versions.isEmpty()) {
                return versions.getFirst();
            }
        } catch (UniqueViolation violation) {
            throw taken(viewer, before, before.with(change.after()), violation, session);
        }
        throw vanished(viewer, tables, before, session);
    }

    /** Nothing was written: the record has moved on, or a record that a look-up points at has just been deleted. */
    private Problem vanished(Viewer viewer, TenantTables tables, ObjectRecord before, SaveSession session) {
        if (before.isNew()) {
            return new Problem(ProblemCode.CONFLICT, Map.of("reason", "reference_deleted"));
        }
        ObjectRecord current =
                before(viewer, tables, before.type(), before.id(), session).record();
        return current.version() == before.version()
                ? new Problem(ProblemCode.CONFLICT, Map.of("reason", "reference_deleted"))
                : RecordSaver.stale(current);
    }

    /** PostgreSQL hides the key under row-level security, so the keys are looked up to name the fields. */
    private static Problem taken(
            Viewer viewer, ObjectRecord before, ObjectRecord after, UniqueViolation violation, SaveSession session) {
        if (violation.constraint().equals("idempotency_pk")) {
            return new Problem(ProblemCode.CONFLICT, Map.of("reason", "same_key_at_once"));
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
                                "/values/" + field.name(), "duplicate_value", Map.of("field", field.name()))));
            }
        }
        return violations.isEmpty()
                ? new Problem(ProblemCode.CONFLICT, Map.of("reason", "duplicate_value"))
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
