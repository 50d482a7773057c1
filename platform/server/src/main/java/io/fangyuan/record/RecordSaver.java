package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.LostRace;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Saves records. {@code save} is the whole story: every step a save takes is a line there. Either a save happens whole
 * (rows, history, unique keys, search tokens, outbox, lines, roll-ups, and what follows from it at once) or not at all,
 * and a refused one names everything that is wrong.
 */
@Component
public final class RecordSaver {
    private final TenantDatabase database;
    private final RecordTables tables;
    private final RecordWriter writer;
    private final Idempotency idempotency;
    private final IdSource ids;
    private final SaveHooks hooks;

    RecordSaver(
            TenantDatabase database,
            RecordTables tables,
            RecordWriter writer,
            Idempotency idempotency,
            IdSource ids,
            SaveHooks hooks) {
        this.database = database;
        this.tables = tables;
        this.writer = writer;
        this.idempotency = idempotency;
        this.ids = ids;
        this.hooks = hooks;
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
            boolean together = isMoreThanOneRow(viewer, type, values) || AutoNumbers.anyGapless(type);
            return in(viewer, together, session -> create(viewer, type, values, key, session));
        } catch (Problem problem) {
            return key.flatMap(given -> idempotency.earlier(viewer, given)).orElseThrow(() -> problem);
        }
    }

    /**
     * Changes some fields of the record in this version, or refuses with STALE_VERSION when it has moved on. Where others
     * were faster, such as those whose saves move the record's roll-ups, it is locked and tried once more.
     */
    public int update(Viewer viewer, ObjectType type, RecordId id, int version, Map<String, JsonNode> values) {
        boolean together = isMoreThanOneRow(viewer, type, values);
        try {
            return in(viewer, together, session -> update(viewer, type, id, version, values, session));
        } catch (LostRace lost) {
            return in(viewer, true, session -> update(viewer, type, id, version, values, session));
        }
    }

    /** Several saves, and what else the work does in their transaction, that stand or fall together. */
    public <T> T together(Viewer viewer, Function<OpenSave, T> work) {
        tables.of(viewer);
        return database.transaction(viewer.binding(), tx -> work.apply(new OpenSave(this, tx, 0)));
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
        Map<RecordId, IdempotencyKey> keys = new HashMap<>();
        key.ifPresent(given -> keys.put(fresh.id(), given));
        save(viewer, trees(viewer, session).of(fresh, values), keys, session);
        return fresh.id();
    }

    int update(
            Viewer viewer,
            ObjectType type,
            RecordId id,
            int version,
            Map<String, JsonNode> values,
            SaveSession session) {
        EditTrees trees = trees(viewer, session);
        ObjectRecord before = trees.before(type, id);
        if (before.version() != version) {
            throw stale(before);
        }
        return save(viewer, trees.of(before, values), Map.of(), session).getOrDefault(id, version);
    }

    /** The same, whatever version the record is in. */
    void updateLatest(
            Viewer viewer, ObjectType type, RecordId id, Map<String, JsonNode> values, SaveSession.Together session) {
        EditTrees trees = trees(viewer, session);
        save(viewer, trees.of(trees.before(type, id), values), Map.of(), session);
    }

    /** The record and what {@code paths} lead to, once it and what {@code ways} lead to are locked. */
    Change read(
            Viewer viewer,
            ObjectType type,
            RecordId id,
            Set<Path> paths,
            Collection<List<String>> ways,
            SaveSession.Together session) {
        TenantTables ofTenant = tables.of(viewer);
        var locks = new Ways(viewer, ofTenant, session.transaction());
        type.owned()
                .ifPresent(owner ->
                        locks.lock(type, stored(viewer, type, id, session).values(), List.of(List.of(owner.name()))));
        ObjectRecord record = stored(viewer, type, id, session);
        locks.lock(type, record.values(), ways);
        Set<Path> wanted = new HashSet<>(DottedPaths.of(type));
        wanted.addAll(paths);
        return new References(viewer, ofTenant, type, wanted)
                .read(List.of(Edit.system(viewer, record, Map.of())), session)
                .getFirst()
                .recomputed()
                .change();
    }

    void requireVersion(Viewer viewer, ObjectType type, RecordId id, int version, SaveSession session) {
        ObjectRecord current = stored(viewer, type, id, session);
        if (current.version() != version) {
            throw stale(current);
        }
    }

    /** As it lies in the database, locked unless it is a line. */
    private ObjectRecord stored(Viewer viewer, ObjectType type, RecordId id, SaveSession session) {
        return writer.before(viewer, type, id, session).record();
    }

    /** Takes the line out of the record it belongs to; it goes into the recycle bin by itself. */
    void removeLine(Viewer viewer, ObjectRecord line, SaveSession.Together session) {
        save(viewer, trees(viewer, session).without(line), Map.of(), session);
    }

    /** The line is out of the recycle bin again, which changes the record it belongs to. */
    void lineReturned(Viewer viewer, ObjectType type, RecordId id, SaveSession.Together session) {
        refuse(hooks.forbiddenDeletion(viewer, type, id, session.transaction()));
        ObjectRecord line = writer.before(viewer, type, id, session).record();
        ObjectType owner =
                viewer.snapshot().object(type.owned().flatMap(Field::target).orElseThrow());
        RecordId record = LineOwner.of(line).orElseThrow();
        updateLatest(viewer, owner, record, Map.of(), session);
        refuse(hooks.forbiddenDeletion(viewer, owner, record, session.transaction()));
    }

    private Map<RecordId, Integer> save(
            Viewer viewer, EditTree wanted, Map<RecordId, IdempotencyKey> keys, SaveSession session) {
        TenantTables ofTenant = tables.of(viewer);
        EditTree tree = wanted.referring(viewer, ofTenant, session).computed(RollUps.of(viewer.snapshot()));

        List<Violation> violations = tree.violations(viewer);
        violations.addAll(hooks.forbidden(viewer, tree, session));
        refuse(violations);

        tree = tree.map(edit -> numbered(viewer, edit, session));
        Set<RollUpKeeper.Target> above = RollUpKeeper.lockedAbove(viewer, ofTenant, tree, session);
        hooks.lock(viewer, ofTenant, tree, session);
        Map<RecordId, Integer> versions = writer.write(viewer, ofTenant, tree, keys, session);
        RollUpKeeper.refresh(viewer, ofTenant, above, session);
        hooks.followed(this, viewer, tree, session);
        return versions;
    }

    private EditTrees trees(Viewer viewer, SaveSession session) {
        return new EditTrees(viewer, tables.of(viewer), writer, ids, session);
    }

    private static Edit numbered(Viewer viewer, Edit edit, SaveSession session) {
        return edit.before().isNew() && !AutoNumbers.of(edit.type()).isEmpty()
                ? edit.with(AutoNumbers.draw(viewer, edit.type(), session)).recomputed()
                : edit;
    }

    /** Whether the save touches more than the record's own row, so that it needs a transaction. */
    private boolean isMoreThanOneRow(Viewer viewer, ObjectType type, Map<String, JsonNode> values) {
        return type.owned().isPresent()
                || RollUps.of(viewer.snapshot()).areOver(type)
                || hooks.concern(viewer, type)
                || Relations.of(viewer.snapshot()).lines(type).stream()
                        .anyMatch(relation -> values.containsKey(relation.name()));
    }

    /** The tables are asked for first: reading them takes a connection, which nobody may wait for who holds one. */
    private <T> T in(Viewer viewer, boolean together, Function<SaveSession, T> work) {
        tables.of(viewer);
        return together
                ? database.transaction(viewer.binding(), tx -> work.apply(new SaveSession.Together(tx)))
                : work.apply(new SaveSession.Single(database, viewer.binding()));
    }

    static void refuse(List<Violation> violations) {
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
