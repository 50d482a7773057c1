package io.fangyuan.publishing;

import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Reference;
import io.fangyuan.metadata.References;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever a document names must be there. */
final class ReferenceCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return References.of(candidate.after()).stream()
                .filter(reference -> !References.exists(candidate.after(), reference.to()))
                .map(ReferenceCheck::missing);
    }

    private static Finding missing(Reference reference) {
        var to = reference.to();
        return Finding.error(
                reference.from(),
                reference.pointer(),
                "unknown_reference",
                Map.of("kind", to.kind().code(), "name", to.name()));
    }
}
