package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private SaveSession.Together deeper() {
        if (depth == DEEPEST) {
            throw new Problem(ProblemCode.CONFLICT, Map.of("reason", "saves_without_end"));
        }
        return new SaveSession.Together(tx, depth + 1);
    }

    private static Map<String, JsonNode> json(ObjectType type, Map<String, Value> values) {
        Map<String, JsonNode> json = new HashMap<>();
        values.forEach((name, value) -> json.put(name, type.field(name).write(value)));
        return json;
    }
}
