package io.fangyuan.publishing;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Bodies;
import io.fangyuan.metadata.Manifest;
import io.fangyuan.metadata.MetadataStore;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The history of a tenant's definitions. */
@Component
public final class Releases {
    private final TenantDatabase database;
    private final MetadataStore store;
    private final ReleaseStore releases;

    Releases(TenantDatabase database, MetadataStore store, ReleaseStore releases) {
        this.database = database;
        this.store = store;
        this.releases = releases;
    }

    /**
     * One release of the history.
     *
     * @param author empty for the platform
     * @param changes how many documents differ from the release before
     */
    public record Summary(
            int release, Optional<RecordId> author, Instant at, String message, int changes, boolean current) {}

    /** The newest 200 releases, newest first. */
    public List<Summary> list(Viewer viewer) {
        viewer.require(Drafts.DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> {
            var entries = releases.newest(tx, viewer.snapshot().tenant());
            var manifests = entries.stream()
                    .map(entry -> store.manifest(tx, entry.release()))
                    .toList();
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> summary(viewer, entries.get(i), changes(manifests, i)))
                    .toList();
        });
    }

    private static int changes(List<Manifest> newestFirst, int i) {
        return i + 1 < newestFirst.size()
                ? newestFirst.get(i).over(newestFirst.get(i + 1)).changes().size()
                : 0;
    }

    private static Summary summary(Viewer viewer, ReleaseStore.Entry entry, int changes) {
        var number = entry.release().number();
        var current = number == viewer.snapshot().release();
        return new Summary(number, entry.author(), entry.at(), entry.message(), changes, current);
    }

    /** How release {@code to} differs from release {@code from}. Throws NOT_FOUND. */
    public List<Difference> diff(Viewer viewer, int from, int to) {
        viewer.require(Drafts.DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> {
            var bodies = store.bodies(tx, viewer.snapshot().tenant());
            return diff(manifest(tx, viewer, from), manifest(tx, viewer, to), bodies);
        });
    }

    private Manifest manifest(TenantTransaction tx, Viewer viewer, int release) {
        return store.manifest(tx, store.release(tx, viewer.snapshot().tenant(), release));
    }

    private static List<Difference> diff(Manifest from, Manifest to, Bodies bodies) {
        var differences = new ArrayList<Difference>();
        for (var key : to.over(from).changes().keySet()) {
            differences.add(new Difference(
                    key,
                    from.hash(key).map(hash -> bodies.document(key, hash).body()),
                    to.hash(key).map(hash -> bodies.document(key, hash).body())));
        }
        return List.copyOf(differences);
    }
}
