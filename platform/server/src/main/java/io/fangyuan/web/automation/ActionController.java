package io.fangyuan.web.automation;

import io.fangyuan.access.Access;
import io.fangyuan.automation.Actions;
import io.fangyuan.automation.Actions.Press;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Action.Outcome;
import io.fangyuan.metadata.Action.Place;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.IdempotencyKey;
import io.fangyuan.record.RecordReader;
import io.fangyuan.store.GivenUp;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Like;
import io.fangyuan.web.ProblemReply;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import io.fangyuan.web.record.RecordBody;
import io.fangyuan.web.record.RecordRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Presses buttons: on one record, or over a list for the ticked ones. What opens a new record answers with {@code open},
 * what happens to a record with the record as it then is.
 */
@RestController
@RequestMapping("/api/objects/{object}")
final class ActionController {
    private final TenantDoor door;
    private final Actions actions;
    private final RecordReader reader;
    private final Sentences sentences;

    ActionController(TenantDoor door, Actions actions, RecordReader reader, Sentences sentences) {
        this.door = door;
        this.actions = actions;
        this.reader = reader;
        this.sentences = sentences;
    }

    /** A body {@code {inputs?}}; {@code If-Match} says in which version the user saw the record. */
    @PostMapping("/records/{id}/actions/{name}")
    PressReply press(
            @PathVariable String object,
            @PathVariable String id,
            @PathVariable String name,
            @RequestBody @Like(PressInput.class) JsonNode body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var opened = door.enter(viewer -> {
            ObjectType type = type(viewer, object);
            var repeated =
                    Optional.ofNullable(key).map(text -> IdempotencyKey.of(viewer, text, object + id + name + body));
            var press = new Press(Place.RECORD, RecordRequest.optionalVersion(ifMatch), inputs(body), repeated);
            return press(viewer, type, type.action(name), List.of(RecordRequest.id(type, id)), press);
        });
        return opened.isPresent() ? opened.get() : door.enter(viewer -> record(viewer, type(viewer, object), id));
    }

    /** A body {@code {ids, inputs?}}; what is refused for one record does not keep it from happening to the others. */
    @PostMapping("/actions/{name}")
    ListPressReply pressOverList(
            @PathVariable String object,
            @PathVariable String name,
            @RequestBody @Like(ListPressInput.class) JsonNode body) {
        boolean opens =
                door.enterChecked(viewer -> type(viewer, object).action(name).outcome() instanceof Outcome.Open);
        return opens ? open(object, name, body) : each(object, name, body);
    }

    private ListPressReply open(String object, String name, JsonNode body) {
        return door.enter(viewer -> {
                    ObjectType type = type(viewer, object);
                    return press(viewer, type, type.action(name), ids(type, body), overList(body));
                })
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
    }

    /** Each enters the tenant by itself: outdated knowledge lets it run again, but not those before it. */
    private ListPressReply each(String object, String name, JsonNode body) {
        List<RecordId> ids = door.enterChecked(viewer -> ids(type(viewer, object), body));
        return new ListPressReply.Happened(ids.stream()
                .map(id -> new ListPressReply.Result(id, refusal(object, name, id, body)))
                .toList());
    }

    private Optional<ProblemReply> refusal(String object, String name, RecordId id, JsonNode body) {
        try {
            door.enter(viewer -> {
                ObjectType type = type(viewer, object);
                return press(viewer, type, type.action(name), List.of(id), overList(body));
            });
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(reply(problem));
        } catch (GivenUp _) {
            return Optional.of(reply(new Problem(ProblemCode.UNAVAILABLE)));
        }
    }

    private ProblemReply reply(Problem problem) {
        return door.enterChecked(viewer -> ProblemReply.of(problem, sentences, viewer.locale()));
    }

    /** What it opens, or nothing when it has happened. */
    private Optional<OpenedReply> press(
            Viewer viewer, ObjectType type, Action action, List<RecordId> ids, Press press) {
        return switch (action.outcome()) {
            case Outcome.Happen happen -> {
                actions.happen(viewer, type, action, happen, ids.getFirst(), press);
                yield Optional.empty();
            }
            case Outcome.Open open -> {
                var prefill = actions.open(viewer, type, action, open, ids, press);
                yield Optional.of(new OpenedReply(PrefillJson.of(viewer, reader, prefill)));
            }
        };
    }

    private static Press overList(JsonNode body) {
        return new Press(Place.LIST, RecordRequest.optionalVersion(null), inputs(body), Optional.empty());
    }

    private static ObjectType type(Viewer viewer, String object) {
        ObjectType type = viewer.snapshot().object(object);
        Access.requireObject(viewer, type);
        return type;
    }

    private PressReply record(Viewer viewer, ObjectType type, String id) {
        return new PressReply.Happened(reader.findTree(viewer, type, RecordRequest.id(type, id))
                .map(RecordBody::of)
                .orElse(null));
    }

    private static Map<String, JsonNode> inputs(JsonNode body) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        body.path("inputs").properties().forEach(entry -> inputs.put(entry.getKey(), entry.getValue()));
        return inputs;
    }

    private static List<RecordId> ids(ObjectType type, JsonNode body) {
        JsonNode given = body.path("ids");
        if (!given.isArray()) {
            throw RecordRequest.malformed("/ids", "not_an_array");
        }
        if (given.isEmpty() || given.size() > Actions.MOST) {
            throw new Problem(
                    ProblemCode.INVALID_REQUEST,
                    Violation.of("/ids", "number_of_records", Map.of("most", Actions.MOST)));
        }
        List<RecordId> ids = new ArrayList<>();
        given.forEach(id -> ids.add(RecordRequest.id(type, id.asString(""))));
        return ids.stream().distinct().toList();
    }
}
