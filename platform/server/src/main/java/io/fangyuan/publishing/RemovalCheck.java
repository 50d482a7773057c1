package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Severity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks before values go out of sight. They stay stored: publishing an older release brings them back. */
final class RemovalCheck implements Check {
    private static final String OBJECT_REMOVED = "object_removed";
    private static final String FIELD_REMOVED = "field_removed";

    /** The accepted codes with those of this check. */
    static Set<String> answered(Set<String> accepted) {
        var all = new HashSet<>(accepted);
        all.addAll(Set.of(OBJECT_REMOVED, FIELD_REMOVED));
        return all;
    }

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.removed().stream()
                .filter(key -> key.kind() == Kind.OBJECT || key.kind() == Kind.FIELD)
                .filter(key -> key.kind() == Kind.OBJECT
                        || !candidate.removed().contains(new DocumentKey(Kind.OBJECT, key.object())))
                .sorted()
                .map(key -> Finding.of(
                        Severity.QUESTION,
                        key,
                        "",
                        key.kind() == Kind.OBJECT ? OBJECT_REMOVED : FIELD_REMOVED,
                        Map.of("name", key.name())));
    }
}
