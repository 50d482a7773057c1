package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Several saves in one request: each for itself, or all or none. */
@Component
public final class RecordBatch {
    /** The most operations of one batch. */
    public static final int MOST = 500;

    private final TenantDatabase database;
    private final RecordTables tables;
    private final RecordSaver saver;
    private final RecordDeleter deleter;

    RecordBatch(TenantDatabase database, RecordTables tables, RecordSaver saver, RecordDeleter deleter) {
        this.database = database;
        this.tables = tables;
        this.saver = saver;
        this.deleter = deleter;
    }

    /** One thing to do with one record. */
    public sealed interface Operation {
        record Create(Map<String, JsonNode> values) implements Operation {}

        record Update(RecordId id, int version, Map<String, JsonNode> values) implements Operation {}

        record Delete(RecordId id, OptionalInt version) implements Operation {}
    }

    /** What became of an operation. */
    public sealed interface Result {
        record Created(RecordId id) implements Result {}

        record Updated(RecordId id, int version) implements Result {}

        record Deleted(RecordId batch) implements Result {}

        record Refused(Problem problem) implements Result {}
    }

    /** Does one operation for itself. */
    public Result alone(Viewer viewer, ObjectType type, Operation operation) {
        return switch (operation) {
            case Operation.Create(var values) -> new Result.Created(saver.create(viewer, type, values));
            case Operation.Update(var id, var version, var values) ->
                new Result.Updated(id, saver.update(viewer, type, id, version, values));
            case Operation.Delete(var id, var version) -> new Result.Deleted(deleter.delete(viewer, type, id, version));
        };
    }

    /** Does all operations in one transaction, or none: the first that is refused, with its index, is the problem. */
    public List<Result> together(Viewer viewer, ObjectType type, List<Operation> operations) {
        tables.of(viewer);
        return database.transaction(viewer.binding(), tx -> {
            List<Result> results = new ArrayList<>();
            for (Operation operation : operations) {
                results.add(within(viewer, type, operation, tx, results.size()));
            }
            return results;
        });
    }

    private Result within(Viewer viewer, ObjectType type, Operation operation, TenantTransaction tx, int index) {
        var session = new SaveSession.Together(tx);
        try {
            return switch (operation) {
                case Operation.Create(var values) ->
                    new Result.Created(saver.create(viewer, type, values, Optional.empty(), session));
                case Operation.Update(var id, var version, var values) ->
                    new Result.Updated(id, saver.update(viewer, type, id, version, values, session));
                case Operation.Delete(var id, var version) ->
                    new Result.Deleted(deleter.delete(viewer, type, id, version, tx));
            };
        } catch (Problem problem) {
            throw at(index, problem);
        }
    }

    /** The problem, naming the operation also when it is about the record as a whole. */
    private static Problem at(int index, Problem problem) {
        Map<String, Object> params = new HashMap<>(problem.params());
        params.put("operation", index);
        return new Problem(
                problem.code(),
                params,
                problem.violations().stream()
                        .map(violation -> violation.under("/operations/" + index))
                        .toList());
    }
}
