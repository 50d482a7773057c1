package io.fangyuan.web.record;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.FoundRecord;
import io.fangyuan.record.FoundTree;
import io.fangyuan.record.IdempotencyKey;
import io.fangyuan.record.ObjectRecord;
import io.fangyuan.record.RecordDeleter;
import io.fangyuan.record.RecordHistory;
import io.fangyuan.record.RecordReader;
import io.fangyuan.record.RecordSaver;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Like;
import io.fangyuan.web.TenantDoor;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Single records of one object. A save and the reading of its reply enter the tenant one after the other: when knowledge
 * turns out to be outdated only what has not been committed may run again.
 */
@RestController
@RequestMapping("/api/objects/{object}/records")
class RecordController {
    private final TenantDoor door;
    private final RecordReader reader;
    private final RecordSaver saver;
    private final RecordDeleter deleter;
    private final RecordHistory history;

    RecordController(
            TenantDoor door, RecordReader reader, RecordSaver saver, RecordDeleter deleter, RecordHistory history) {
        this.door = door;
        this.reader = reader;
        this.saver = saver;
        this.deleter = deleter;
        this.history = history;
    }

    @PostMapping
    ResponseEntity<RecordBody> create(
            @PathVariable String object,
            @RequestBody @Like(RecordInput.class) JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        RecordId id = enter(object, (viewer, type) -> {
            var idempotency = Optional.ofNullable(key).map(text -> IdempotencyKey.of(viewer, text, body.toString()));
            return saver.create(viewer, type, RecordRequest.values(body), idempotency);
        });
        FoundTree created = enter(object, (viewer, type) -> saved(viewer, type, id, 1));
        return ResponseEntity.status(HttpStatus.CREATED).eTag(etag(created)).body(RecordBody.of(created));
    }

    @GetMapping("/{id}")
    ResponseEntity<RecordBody> get(@PathVariable String object, @PathVariable String id) {
        FoundTree found = enter(object, (viewer, type) -> reader.getTree(viewer, type, RecordRequest.id(type, id)));
        return ResponseEntity.ok().eTag(etag(found)).body(RecordBody.of(found));
    }

    @PatchMapping("/{id}")
    ResponseEntity<RecordBody> update(
            @PathVariable String object,
            @PathVariable String id,
            @RequestBody @Like(RecordInput.class) JsonNode body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        int version = RecordRequest.version(ifMatch);
        int saved = enter(
                object,
                (viewer, type) ->
                        saver.update(viewer, type, RecordRequest.id(type, id), version, RecordRequest.values(body)));
        FoundTree updated = enter(object, (viewer, type) -> saved(viewer, type, RecordRequest.id(type, id), saved));
        return ResponseEntity.ok().eTag(etag(updated)).body(RecordBody.of(updated));
    }

    @DeleteMapping("/{id}")
    DeletionReply delete(
            @PathVariable String object,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RecordId batch = enter(
                object,
                (viewer, type) -> deleter.delete(
                        viewer, type, RecordRequest.id(type, id), RecordRequest.optionalVersion(ifMatch)));
        return new DeletionReply(batch);
    }

    @GetMapping("/{id}/history")
    HistoryReply history(@PathVariable String object, @PathVariable String id) {
        return enter(
                object,
                (viewer, type) -> HistoryReply.of(history.of(viewer, type, RecordRequest.id(type, id)), viewer));
    }

    /** A viewer who has given the record away is told only that it is saved, and as which version. */
    private FoundTree saved(Viewer viewer, ObjectType type, RecordId id, int version) {
        var bare = new FoundRecord(new ObjectRecord(type, id, version, Map.of()), Map.of(), false, false, false);
        return reader.findTree(viewer, type, id).orElseGet(() -> new FoundTree(bare, Map.of()));
    }

    private <T> T enter(String object, BiFunction<Viewer, ObjectType, T> work) {
        return door.enter(viewer -> {
            ObjectType type = viewer.snapshot().object(object);
            Access.requireObject(viewer, type);
            return work.apply(viewer, type);
        });
    }

    private static String etag(FoundTree found) {
        return "\"" + found.root().record().version() + "\"";
    }
}
