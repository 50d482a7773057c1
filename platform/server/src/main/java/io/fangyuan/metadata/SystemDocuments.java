package io.fangyuan.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The platform's own documents: users and departments. In every snapshot, in no manifest, changed by nobody. */
@Component
public final class SystemDocuments {
    private final Map<DocumentKey, Document> documents = DocumentFiles.read("schemas/system").stream()
            .collect(Collectors.toUnmodifiableMap(Document::key, Function.identity()));
    private final Overlay overlay = Overlay.of(documents.values().stream()
            .collect(Collectors.toMap(Document::key, document -> Optional.of(document.hash()))));
    private final Map<String, ObjectNode> bodies = documents.values().stream()
            .collect(Collectors.toUnmodifiableMap(Document::hash, Document::body, (one, _) -> one));

    /** In the order of their keys. */
    public List<Document> all() {
        return documents.values().stream()
                .sorted(Comparator.comparing(Document::key))
                .toList();
    }

    /** Whether the platform defines this document. */
    public boolean has(DocumentKey key) {
        return documents.containsKey(key);
    }

    Overlay overlay() {
        return overlay;
    }

    Map<String, ObjectNode> bodies() {
        return bodies;
    }
}
