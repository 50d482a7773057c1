package io.fangyuan.web.metadata;

import io.fangyuan.metadata.Document;
import io.fangyuan.publishing.Documents;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A document as designers see it; its ETag is the hash of the body. */
record DocumentReply(String kind, String name, ObjectNode body, String hash, Optional<String> draft, String origin) {

    static DocumentReply of(Documents.View view) {
        return of(
                view.document(),
                view.draft().map(change -> change.name().toLowerCase(Locale.ROOT)),
                view.origin().name().toLowerCase(Locale.ROOT));
    }

    private static DocumentReply of(Document document, Optional<String> draft, String origin) {
        return new DocumentReply(
                document.kind().code(), document.name(), document.body(), document.hash(), draft, origin);
    }
}
