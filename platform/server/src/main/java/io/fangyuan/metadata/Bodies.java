package io.fangyuan.metadata;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Where the bodies of documents are found. */
@FunctionalInterface
public interface Bodies {

    /** The body of each of these hashes. One that is nowhere is absent from the answer. */
    Map<String, ObjectNode> of(Set<String> hashes);

    /** The bodies of documents at hand. */
    static Bodies ofDocuments(Collection<Document> documents) {
        var bodies = new HashMap<String, ObjectNode>();
        documents.forEach(document -> bodies.put(document.hash(), document.body()));
        return _ -> Map.copyOf(bodies);
    }

    /** These bodies where they have them, and {@code others} for the rest. */
    default Bodies or(Bodies others) {
        return hashes -> {
            var found = new HashMap<>(of(hashes));
            found.keySet().retainAll(hashes);
            var missing = new HashSet<>(hashes);
            missing.removeAll(found.keySet());
            if (!missing.isEmpty()) {
                found.putAll(others.of(missing));
            }
            return found;
        };
    }
}
