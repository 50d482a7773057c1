package io.fangyuan.metadata;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
}
