package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.RecordType;
import io.fangyuan.metadata.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers under which storage knows things are never changed, and never shared by two. */
final class IdentityCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var before = ids(candidate.before());
        var after = ids(candidate.after());
        return Stream.concat(changed(before, after), shared(after));
    }

    private static Stream<Finding> changed(Map<DocumentKey, Integer> before, Map<DocumentKey, Integer> after) {
        return after.entrySet().stream().flatMap(now -> {
            var old = before.getOrDefault(now.getKey(), now.getValue());
            return old.equals(now.getValue())
                    ? Stream.empty()
                    : Stream.of(Finding.error(
                            now.getKey(), "/id", "id_changed", Map.of("before", old, "after", now.getValue())));
        });
    }

    private static Map<DocumentKey, Integer> ids(Snapshot snapshot) {
        var ids = new HashMap<DocumentKey, Integer>();
        for (var type : snapshot.objects()) {
            ids.put(new DocumentKey(Kind.OBJECT, type.name()), type.id());
            type.fields().forEach(field -> ids.put(key(type, field), field.id()));
            type.recordTypes().forEach(recordType -> ids.put(key(type, recordType), recordType.id()));
        }
        return ids;
    }

    private static DocumentKey key(ObjectType type, Field field) {
        return DocumentKey.of(Kind.FIELD, type.name(), field.name());
    }

    private static DocumentKey key(ObjectType type, RecordType recordType) {
        return DocumentKey.of(Kind.RECORD_TYPE, type.name(), recordType.name());
    }

    private static Stream<Finding> shared(Map<DocumentKey, Integer> ids) {
        var owners = new HashMap<String, DocumentKey>();
        return ids.keySet().stream().sorted().flatMap(key -> {
            var place = key.kind() == Kind.OBJECT ? "object" : key.kind() + " " + key.object();
            var first = owners.putIfAbsent(place + " " + ids.get(key), key);
            return first == null
                    ? Stream.empty()
                    : Stream.of(Finding.error(key, "/id", "duplicate_id", Map.of("id", ids.get(key))));
        });
    }
}
