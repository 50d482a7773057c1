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

    /** The document whose body has this hash, which a manifest names, so it is somewhere. */
    default Document document(DocumentKey key, String hash) {
        var body = of(Set.of(hash)).get(hash);
        if (body == null) {
            throw new IllegalStateException("the body of " + key + " is missing: " + hash);
        }
        return new Document(key, body);
    }

    /** The bodies of documents at hand. */
    static Bodies ofDocuments(Collection<Document> documents) {
        var bodies = new HashMap<String, ObjectNode>();
        documents.forEach(document -> bodies.put(document.hash(), document.body()));
        return at(bodies);
    }

    /** Bodies that were found before, by hash. */
    static Bodies at(Map<String, ObjectNode> bodies) {
        var kept = Map.copyOf(bodies);
        return _ -> kept;
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
