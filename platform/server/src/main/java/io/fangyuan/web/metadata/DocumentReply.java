package io.fangyuan.web.metadata;

import io.fangyuan.metadata.Kind;
import io.fangyuan.publishing.Difference;
import io.fangyuan.publishing.Documents;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A document as designers see it; its ETag is the hash of the body. */
record DocumentReply(
        Kind kind,
        String name,
        ObjectNode body,
        String hash,
        Optional<Difference.Change> draft,
        Documents.Origin origin) {

    static DocumentReply of(Documents.View view) {
        var document = view.document();
        return new DocumentReply(
                document.kind(), document.name(), document.body(), document.hash(), view.draft(), view.origin());
    }
}
