package io.fangyuan.web.metadata;

import io.fangyuan.metadata.Kind;
import io.fangyuan.publishing.Difference;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** How one document differs. */
record DifferenceReply(
        Kind kind, String name, Difference.Change change, Optional<ObjectNode> before, Optional<ObjectNode> after) {

    static DifferenceReply of(Difference difference) {
        var key = difference.key();
        return new DifferenceReply(
                key.kind(), key.name(), difference.change(), difference.before(), difference.after());
    }
}
