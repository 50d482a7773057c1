package io.fangyuan.publishing;

import io.fangyuan.metadata.Bodies;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Manifest;
import io.fangyuan.metadata.MetadataStore;
import io.fangyuan.metadata.Overlay;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.store.TenantTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes releases that could be, out of drafts and of older releases. */
@Component
final class Candidates {
    private final Snapshots snapshots;
    private final MetadataStore store;

    Candidates(Snapshots snapshots, MetadataStore store) {
        this.snapshots = snapshots;
        this.store = store;
    }

    /** What {@code before} becomes with these changes. */
    Candidate of(Snapshot before, Collection<DraftChange> changes, TenantTransaction tx) {
        var overlay = new HashMap<DocumentKey, Optional<String>>();
        var documents = new ArrayList<Document>();
        for (var change : changes) {
            var document = change.body().map(body -> new Document(change.key(), body));
            document.ifPresent(documents::add);
            overlay.put(change.key(), document.map(Document::hash));
        }
        var bodies = Bodies.ofDocuments(documents).or(store.bodies(tx, before.tenant()));
        return of(before, before.manifest().with(Overlay.of(overlay)), bodies);
    }

    /** What {@code before} becomes when its documents are those of {@code manifest}. */
    Candidate of(Snapshot before, Manifest manifest, TenantTransaction tx) {
        return of(before, manifest, store.bodies(tx, before.tenant()));
    }

    private Candidate of(Snapshot before, Manifest manifest, Bodies bodies) {
        var changed = new ArrayList<Document>();
        var removed = new HashSet<DocumentKey>();
        manifest.over(before.manifest()).changes().forEach((key, hash) -> {
            if (hash.isPresent()) {
                changed.add(bodies.document(key, hash.get()));
            } else {
                removed.add(key);
            }
        });
        return new Candidate(before, snapshots.candidate(before, manifest, bodies), manifest, changed, removed);
    }
}
