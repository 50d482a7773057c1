package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.layout.LayoutRules;
import io.fangyuan.layout.Layouts;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.rule.ComputedFields;
import io.fangyuan.rule.ValidationRules;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Saves records. {@code save} is the whole story: every step a save takes is a line there. Either a save happens whole
 * (row, history, unique keys, search tokens, outbox) or not at all, and a refused one names everything that is wrong.
 */
@Component
public final class RecordSaver {
    private final TenantDatabase database;
    private final RecordTables tables;
    private final RecordWriter writer;
    private final Idempotency idempotency;
    private final IdSource ids;

    RecordSaver(
            TenantDatabase database, RecordTables tables, RecordWriter writer, Idempotency idempotency, IdSource ids) {
        this.database = database;
        this.tables = tables;
        this.writer = writer;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /** Creates a record of the viewer's from what a caller wrote; returns its id. */
    public RecordId create(Viewer viewer, ObjectType type, Map<String, JsonNode> values) {
        return create(viewer, type, values, Optional.empty());
    }

    /** The same, but a repeated request with the same key returns the id of the record that the first one created. */
    public RecordId create(Viewer viewer, ObjectType type, Map<String, JsonNode> values, Optional<IdempotencyKey> key) {
        Optional<RecordId> earlier = key.flatMap(given -> idempotency.earlier(viewer, given));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        tables.of(viewer);
        try {
            return AutoNumbers.anyGapless(type)
                    ? database.transaction(
                            viewer.binding(), tx -> create(viewer, type, values, key, new SaveSession.Together(tx)))
                    : create(viewer, type, values, key, new SaveSession.Single(database, viewer.binding()));
        } catch (Problem problem) {
            return key.flatMap(given -> idempotency.earlier(viewer, given)).orElseThrow(() -> problem);
        }
    }

    /** Changes some fields of the record in this version, or refuses with STALE_VERSION when it has moved on. */
    public int update(Viewer viewer, ObjectType type, RecordId id, int version, Map<String, JsonNode> values) {
        return update(viewer, type, id, version, values, new SaveSession.Single(database, viewer.binding()));
    }

    RecordId create(
            Viewer viewer,
            ObjectType type,
            Map<String, JsonNode> values,
            Optional<IdempotencyKey> key,
            SaveSession session) {
        if (!Access.mayCreate(viewer, type)) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        var fresh = ObjectRecord.fresh(type, new RecordId(ids.next()));
        save(viewer, fresh, values, key, session);
        return fresh.id();
    }

    int update(
            Viewer viewer,
            ObjectType type,
            RecordId id,
            int version,
            Map<String, JsonNode> values,
            SaveSession session) {
        FoundRecord found = writer.before(viewer, tables.of(viewer), type, id, session);
        if (!found.mayUpdate()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        if (found.record().version() != version) {
            throw stale(found.record());
        }
        return save(viewer, found.record(), values, Optional.empty(), session);
    }

    private int save(
            Viewer viewer,
            ObjectRecord before,
            Map<String, JsonNode> values,
            Optional<IdempotencyKey> key,
            SaveSession session) {
        ObjectType type = before.type();
        TenantTables ofTenant = tables.of(viewer);
        Inputs inputs = Inputs.read(viewer, before, values);
        ObjectRecord wanted = Stamps.put(viewer, before, inputs.values());
        References references = new References(viewer, ofTenant, before, wanted);
        References.Found found = references.read(session);

        Change change = new Change(
                type, before.isNew(), before.values(), wanted.values(), found.related(), Contexts.of(viewer));
        change = change.isNew() ? change.with(ComputedFields.defaults(change, values.keySet())) : change;
        change = ComputedFields.compute(change);

        List<Violation> violations = new ArrayList<>(inputs.violations());
        violations.addAll(found.violations());
        violations.addAll(RequiredFields.violations(viewer, change));
        violations.addAll(LayoutRules.violations(
                Layouts.choose(viewer, type, wanted.recordType()),
                change,
                inputs.values().keySet()));
        violations.addAll(ValidationRules.violations(change, viewer.locale()));
        refuse(violations);

        if (change.isNew() && !AutoNumbers.of(type).isEmpty()) {
            change = ComputedFields.compute(change.with(AutoNumbers.draw(viewer, type, session)));
        }
        var statement = new SaveStatement(viewer, ofTenant.of(type), before, before.with(change.after()));
        return writer.write(viewer, ofTenant, statement.build(references.parents(), key), before, change, session);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem(
                    ProblemCode.INVALID_RECORD,
                    Map.of(),
                    violations.stream().distinct().toList());
        }
    }

    static Problem stale(ObjectRecord current) {
        return new Problem(ProblemCode.STALE_VERSION, Map.of("version", current.version()));
    }
}
