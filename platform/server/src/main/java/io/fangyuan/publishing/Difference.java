package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** How one document differs between two states of a tenant's definitions; empty where there is no such document. */
public record Difference(DocumentKey key, Optional<ObjectNode> before, Optional<ObjectNode> after) {

    /** What happened to the document; in JSON in lower case. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change change() {
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }
}
