package io.fangyuan.metadata;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which documents a release or template version consists of: each key with the hash of its body. Drafts, differences,
 * roll back and template upgrades are arithmetic on manifests.
 */
public final class Manifest {
    /** No documents. */
    public static final Manifest EMPTY = new Manifest(Map.of());

    private final SortedMap<DocumentKey, String> hashes;

    private Manifest(Map<DocumentKey, String> hashes) {
        this.hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    public static Manifest of(Map<DocumentKey, String> hashes) {
        return new Manifest(hashes);
    }

    /** The manifest of exactly these documents. */
    public static Manifest ofDocuments(Iterable<Document> documents) {
        var hashes = new TreeMap<DocumentKey, String>();
        documents.forEach(document -> hashes.put(document.key(), document.hash()));
        return new Manifest(hashes);
    }

    /** The hash of the body stored for {@code key}. */
    public Optional<String> hash(DocumentKey key) {
        return Optional.ofNullable(hashes.get(key));
    }

    /** Keys in order (objects before fields, then by name), each with its hash; cannot be modified. */
    public SortedMap<DocumentKey, String> hashes() {
        return hashes;
    }

    /** This manifest with the overlay's documents replaced, added or taken away. */
    public Manifest with(Overlay overlay) {
        if (overlay.isEmpty()) {
            return this;
        }
        var changed = new TreeMap<>(hashes);
        overlay.changes().forEach((key, hash) -> {
            if (hash.isPresent()) {
                changed.put(key, hash.get());
            } else {
                changed.remove(key);
            }
        });
        return new Manifest(changed);
    }

    /** What has to be laid over {@code base} to get this manifest: {@code base.with(this.over(base))} equals this. */
    public Overlay over(Manifest base) {
        var changes = new TreeMap<DocumentKey, Optional<String>>();
        var keys = new TreeSet<>(hashes.keySet());
        keys.addAll(base.hashes.keySet());
        for (var key : keys) {
            if (!Objects.equals(hashes.get(key), base.hashes.get(key))) {
                changes.put(key, hash(key));
            }
        }
        return new Overlay(changes);
    }

    /** One hash for the whole: equal manifests, equal hash. */
    public String hash() {
        var text = new StringBuilder();
        hashes.forEach((key, hash) -> text.append(key).append(' ').append(hash).append('\n'));
        return CanonicalJson.sha256(text.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest that && hashes.equals(that.hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }

    @Override
    public String toString() {
        return hashes.toString();
    }
}
