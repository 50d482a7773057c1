package io.fangyuan.transfer;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.record.Filters;
import io.fangyuan.record.RecordLists;
import io.fangyuan.record.RecordQuery;
import io.fangyuan.value.RecordId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Who and what a template's story is about.
 *
 * @param known people and records by the names that samples give them, with the {@code @}
 * @param objects the object of each of these records
 */
record SampleCast(Map<String, RecordId> known, Map<String, String> objects) {

    /** A record of the story. */
    record Found(ObjectType type, RecordId id) {}

    /** The records that these names stand for. */
    List<Found> records(Viewer viewer, RecordLists lists, List<String> names) {
        return names.stream().flatMap(name -> records(viewer, lists, name)).toList();
    }

    private Stream<Found> records(Viewer viewer, RecordLists lists, String name) {
        List<String> parts = List.of(name.split("\\.", 2));
        String ref = parts.getFirst();
        var found = new Found(viewer.snapshot().object(Objects.requireNonNull(objects.get(ref))), id(ref));
        return parts.size() == 1 ? Stream.of(found) : pointingAt(viewer, lists, found, parts.getLast());
    }

    /** The records of a relation, the earliest first. */
    private static Stream<Found> pointingAt(Viewer viewer, RecordLists lists, Found at, String relation) {
        var pointer = Relations.of(viewer.snapshot()).to(at.type()).stream()
                .filter(each -> each.name().equals(relation))
                .findFirst()
                .orElseThrow();
        ObjectType type = pointer.type();
        var condition = Filters.parse(viewer, type, pointer.lookup().name() + " = \"" + at.id() + "\"");
        return lists.list(viewer, RecordQuery.of(type).where(condition)).records().reversed().stream()
                .map(each -> new Found(type, each.record().id()));
    }

    /** The values with ids in place of names. */
    Map<String, JsonNode> named(Map<String, JsonNode> values) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        values.forEach((name, json) -> named.put(
                name,
                json.isString() && json.stringValue().startsWith("@")
                        ? StringNode.valueOf(id(json.stringValue()).toString())
                        : json));
        return named;
    }

    RecordId id(String ref) {
        return Objects.requireNonNull(known.get(ref), ref);
    }
}
