package io.fangyuan.metadata;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The difference between two manifests, such as a tenant's own layer over its template.
 *
 * @param changes the new hash of each key that differs, or empty where the document is taken away
 */
public record Overlay(SortedMap<DocumentKey, Optional<String>> changes) {
    /** No difference. */
    public static final Overlay NONE = new Overlay(new TreeMap<>());

    public Overlay {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    public static Overlay of(Map<DocumentKey, Optional<String>> changes) {
        return new Overlay(new TreeMap<>(changes));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Both differences in one, for a template upgrade: {@code this} is the tenant's, {@code other} the template's own
     * progress. Where both changed a document differently the tenant's stays; {@link #conflicts} names those keys.
     */
    public Overlay merge(Overlay other) {
        var merged = new TreeMap<>(other.changes);
        merged.putAll(changes);
        return new Overlay(merged);
    }

    /** The keys that both differences touch with different results. */
    public SortedSet<DocumentKey> conflicts(Overlay other) {
        var keys = new TreeSet<>(changes.keySet());
        keys.removeIf(
                key -> !other.changes.containsKey(key) || other.changes.get(key).equals(changes.get(key)));
        return keys;
    }
}
