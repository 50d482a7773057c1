package io.fangyuan.publishing;

import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.Finding;
import java.util.stream.Stream;

/** Every changed document has the form that its schema describes. */
final class FormCheck implements Check {
    private final DocumentSchemas schemas;

    FormCheck(DocumentSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.changed().stream().flatMap(this::document);
    }

    private Stream<Finding> document(Document document) {
        return schemas.check(document).stream()
                .map(violation ->
                        Finding.error(document.key(), violation.pointer(), violation.code(), violation.params()));
    }
}
