package io.fangyuan.publishing;

import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.SystemDocuments;
import io.fangyuan.metadata.SystemFields;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What belongs to the platform stays as it is, and no name of a tenant's document hides one of the platform's. */
final class OwnershipCheck implements Check {
    private static final Set<String> TAKEN_BY_FORMULAS = Set.of("tenant");

    private final SystemDocuments system;

    OwnershipCheck(SystemDocuments system) {
        this.system = system;
    }

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return Stream.concat(candidate.changed().stream().map(Document::key), candidate.removed().stream())
                .flatMap(this::of);
    }

    /** What speaks against a tenant's document of this key. */
    Stream<Finding> of(DocumentKey key) {
        if (!key.isWellFormed()) {
            return Stream.of(Finding.error(key, "", "bad_name", Map.of("name", key.name())));
        }
        if (system.has(new DocumentKey(Kind.OBJECT, key.object()))) {
            return Stream.of(Finding.error(key, "", "system_document", Map.of("name", key.name())));
        }
        var reserved = key.kind() == Kind.OBJECT && TAKEN_BY_FORMULAS.contains(key.name())
                || key.kind() == Kind.FIELD && SystemFields.NAMES.contains(key.shortName());
        return reserved
                ? Stream.of(Finding.error(key, "", "reserved_name", Map.of("name", key.shortName())))
                : Stream.empty();
    }
}
