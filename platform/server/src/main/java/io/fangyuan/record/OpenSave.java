package io.fangyuan.record;

import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Saves in a transaction that is open, under the same rules as any other save: they stand or fall with it. */
public final class OpenSave {
    /** How deep saves may cause saves; what goes deeper runs in a circle. */
    private static final int DEEPEST = 8;

    private final RecordSaver saver;
    private final TenantTransaction tx;
    private final int depth;

    OpenSave(RecordSaver saver, TenantTransaction tx, int depth) {
        this.saver = saver;
        this.tx = tx;
        this.depth = depth;
    }

    /** The transaction. */
    public TenantTransaction transaction() {
        return tx;
    }

    /** Creates a record of the viewer's; returns its id. */
    public RecordId create(Viewer viewer, ObjectType type, Map<String, Value> values) {
        return saver.create(viewer, type, json(type, values), Optional.empty(), deeper());
    }

    /** Changes fields of the record, whatever its version; NOT_FOUND when the viewer may not read it. */
    public void update(Viewer viewer, ObjectType type, RecordId id, Map<String, Value> values) {
        saver.updateLatest(viewer, type, id, json(type, values), deeper());
    }

    /**
     * The record as it is now, with all its fields and the values that {@code paths} lead to, saved and unchanged. It and
     * the records that {@code ways}, lists of look-ups, lead to are locked before they are read, so what is computed from
     * them is right whatever runs at the same time. NOT_FOUND when the viewer may not read the record.
     */
    public Change read(Viewer viewer, ObjectType type, RecordId id, Set<Path> paths, Collection<List<String>> ways) {
        return saver.read(viewer, type, id, paths, ways, new SaveSession.Together(tx, depth));
    }

    /** Throws STALE_VERSION when the record is in another version than this, NOT_FOUND when the viewer may not read it. */
    public void requireVersion(Viewer viewer, ObjectType type, RecordId id, int version) {
        saver.requireVersion(viewer, type, id, version, new SaveSession.Together(tx, depth));
    }

    /**
     * Whether the viewer sends this request for the first time; remembers it, with the record it is about, when the
     * transaction is committed. Throws IDEMPOTENCY_KEY_REUSED when the key came with another body.
     */
    public boolean isFirst(Viewer viewer, IdempotencyKey key, RecordId about) {
        return Idempotency.isFirst(viewer, key, about, tx);
    }

    private SaveSession.Together deeper() {
        if (depth == DEEPEST) {
            var endless = Violation.of("", "saves_without_end", Map.of("most", DEEPEST));
            throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), List.of(endless));
        }
        return new SaveSession.Together(tx, depth + 1);
    }

    private static Map<String, JsonNode> json(ObjectType type, Map<String, Value> values) {
        Map<String, JsonNode> json = new HashMap<>();
        values.forEach((name, value) -> json.put(name, type.field(name).write(value)));
        return json;
    }
}
