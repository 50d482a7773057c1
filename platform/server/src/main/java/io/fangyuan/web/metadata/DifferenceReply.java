package io.fangyuan.web.metadata;

import io.fangyuan.publishing.Difference;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** How one document differs. */
record DifferenceReply(
        String kind, String name, String change, Optional<ObjectNode> before, Optional<ObjectNode> after) {

    static DifferenceReply of(Difference difference) {
        var key = difference.key();
        return new DifferenceReply(
                key.kind().code(),
                key.name(),
                difference.change().name().toLowerCase(Locale.ROOT),
                difference.before(),
                difference.after());
    }
}
