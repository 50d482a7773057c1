package io.fangyuan.web.record;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.RecordBatch;
import io.fangyuan.record.RecordBatch.Operation;
import io.fangyuan.record.RecordBatch.Result;
import io.fangyuan.record.RecordReader;
import io.fangyuan.store.GivenUp;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Like;
import io.fangyuan.web.ProblemReply;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Several operations on records of one object in one request; each result carries the status it would have had alone. */
@RestController
@RequestMapping("/api/objects/{object}/records/batch")
class BatchController {
    private final TenantDoor door;
    private final RecordBatch batch;
    private final RecordReader reader;
    private final Sentences sentences;

    BatchController(TenantDoor door, RecordBatch batch, RecordReader reader, Sentences sentences) {
        this.door = door;
        this.batch = batch;
        this.reader = reader;
        this.sentences = sentences;
    }

    @PostMapping
    BatchReply run(@PathVariable String object, @RequestBody @Like(BatchInput.class) JsonNode body) {
        List<Operation> operations = door.enterChecked(viewer -> operations(type(viewer, object), body));
        List<Result> results = body.path("atomic").asBoolean(false)
                ? door.enter(viewer -> batch.together(viewer, type(viewer, object), operations))
                : operations.stream().map(operation -> one(object, operation)).toList();
        return door.enter(viewer -> reply(viewer, type(viewer, object), results));
    }

    private static ObjectType type(Viewer viewer, String object) {
        ObjectType type = viewer.snapshot().object(object);
        Access.requireObject(viewer, type);
        return type;
    }

    /** Each operation enters the tenant by itself: outdated knowledge makes it run again, but not those before it. */
    private Result one(String object, Operation operation) {
        try {
            return door.enter(viewer -> batch.alone(viewer, type(viewer, object), operation));
        } catch (Problem problem) {
            return new Result.Refused(problem);
        } catch (GivenUp _) {
            return new Result.Refused(new Problem(ProblemCode.UNAVAILABLE));
        }
    }

    private static List<Operation> operations(ObjectType type, JsonNode body) {
        JsonNode given = body.path("operations");
        if (!given.isArray()) {
            throw RecordRequest.malformed("/operations", "not_an_array");
        }
        if (given.size() > RecordBatch.MOST) {
            throw new Problem(
                    ProblemCode.INVALID_REQUEST,
                    Violation.of("/operations", "too_many_operations", Map.of("most", RecordBatch.MOST)));
        }
        List<Operation> operations = new ArrayList<>();
        given.forEach(each -> operations.add(operation(type, each, operations.size())));
        return operations;
    }

    private static Operation operation(ObjectType type, JsonNode json, int index) {
        return switch (json.path("op").asString("")) {
            case "create" -> new Operation.Create(RecordRequest.values(json));
            case "update" ->
                new Operation.Update(id(type, json, index), version(json, index), RecordRequest.values(json));
            case "delete" ->
                new Operation.Delete(
                        id(type, json, index),
                        json.path("version").isInt()
                                ? OptionalInt.of(json.get("version").intValue())
                                : OptionalInt.empty());
            default -> throw RecordRequest.malformed("/operations/" + index + "/op", "unknown_operation");
        };
    }

    private static RecordId id(ObjectType type, JsonNode json, int index) {
        if (!json.hasNonNull("id")) {
            throw missing(index, "id");
        }
        return RecordRequest.id(type, json.get("id").asString(""));
    }

    private static int version(JsonNode json, int index) {
        if (!json.path("version").isInt()) {
            throw missing(index, "version");
        }
        return json.get("version").intValue();
    }

    private static Problem missing(int index, String member) {
        return RecordRequest.malformed("/operations/" + index + "/" + member, "required");
    }

    private BatchReply reply(Viewer viewer, ObjectType type, List<Result> results) {
        return new BatchReply(
                results.stream().map(result -> reply(viewer, type, result)).toList());
    }

    private BatchReply.Result reply(Viewer viewer, ObjectType type, Result result) {
        return switch (result) {
            case Result.Created(var id) -> new BatchReply.Saved(201, record(viewer, type, id));
            case Result.Updated(var id, var _) -> new BatchReply.Saved(200, record(viewer, type, id));
            case Result.Deleted(var deletion) -> new BatchReply.Deleted(200, deletion);
            case Result.Refused(var problem) ->
                new BatchReply.Refused(problem.code().status(), ProblemReply.of(problem, sentences, viewer.locale()));
        };
    }

    private BatchReply.SavedRecord record(Viewer viewer, ObjectType type, RecordId id) {
        return reader.find(viewer, type, id)
                .<BatchReply.SavedRecord>map(RecordBody::of)
                .orElseGet(() -> new BatchReply.Unreadable(id));
    }
}
