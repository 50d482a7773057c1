package io.fangyuan.publishing;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.MetadataStore;
import io.fangyuan.metadata.SystemDocuments;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one draft of a tenant that all its designers work on: documents that differ from the release, each with the person
 * who changed it last. Its documents have the right form; what they mean is looked at by {@link #check} and by
 * publishing.
 */
@Component
public final class Drafts {
    /** The permission to see and change a tenant's definitions. */
    public static final String DESIGN_METADATA = "designMetadata";

    private final TenantDatabase database;
    private final MetadataStore store;
    private final DraftStore drafts;
    private final DocumentSchemas schemas;
    private final OwnershipCheck ownership;
    private final Candidates candidates;
    private final Checker checker;

    Drafts(
            TenantDatabase database,
            MetadataStore store,
            DraftStore drafts,
            DocumentSchemas schemas,
            SystemDocuments system,
            Candidates candidates,
            Checker checker) {
        this.database = database;
        this.store = store;
        this.drafts = drafts;
        this.schemas = schemas;
        this.ownership = new OwnershipCheck(system);
        this.candidates = candidates;
        this.checker = checker;
    }

    /**
     * One difference between draft and release.
     *
     * @param author who changed it last
     */
    public record Change(Difference difference, RecordId author, Instant at) {}

    /** The draft, in the order of its keys. */
    public List<Change> changes(Viewer viewer) {
        viewer.require(DESIGN_METADATA);
        return database.transaction(
                viewer.binding(),
                tx -> drafts.all(tx, viewer.snapshot().tenant()).stream()
                        .map(change -> new Change(
                                new Difference(change.key(), published(tx, viewer, change.key()), change.body()),
                                change.author(),
                                change.at()))
                        .toList());
    }

    /**
     * Puts a document into the draft. A new object, field or record type gets its number here; a document that is again
     * as the release has it leaves the draft. Throws INVALID_METADATA for a body of the wrong form.
     *
     * @param expected hash of the body that the author saw; throws DRAFT_CHANGED when it is another by now
     */
    public Document save(Viewer viewer, DocumentKey key, ObjectNode body, Optional<String> expected) {
        viewer.require(DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> save(tx, viewer, key, body, expected));
    }

    /**
     * A document to be saved.
     *
     * @param expected hash of the body that the author saw, "" where there was none; empty to save whatever it is now
     */
    public record Edit(Document document, Optional<String> expected) {}

    /** Puts documents that belong together into the draft, all or none. Throws DRAFT_CHANGED. */
    public List<Document> save(Viewer viewer, List<Edit> edits) {
        viewer.require(DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> save(tx, viewer, edits));
    }

    /** As {@link #save(Viewer, List)}, in a transaction that has begun. */
    List<Document> save(TenantTransaction tx, Viewer viewer, List<Edit> edits) {
        return edits.stream()
                .map(edit ->
                        save(tx, viewer, edit.document().key(), edit.document().body(), edit.expected()))
                .toList();
    }

    /** As {@link #save(Viewer, DocumentKey, ObjectNode, Optional)}, in a transaction that has begun. */
    Document save(TenantTransaction tx, Viewer viewer, DocumentKey key, ObjectNode body, Optional<String> expected) {
        requireForm(new Document(key, body));
        var drafted = drafts.lock(tx, viewer.snapshot().tenant(), key);
        var published = published(tx, viewer, key);
        var known = drafted.flatMap(DraftChange::body).or(() -> published);
        requireSeen(key, expected, known);
        var document = new Document(key, withId(tx, viewer, key, body, known.or(() -> published)));
        put(tx, viewer, document.key(), Optional.of(document.body()), published);
        return document;
    }

    /** Whether the viewer's release has exactly this document, so that saving it changes nothing. */
    public static boolean isReleased(Viewer viewer, Document document) {
        return viewer.snapshot().manifest().hash(document.key()).equals(Optional.of(document.hash()));
    }

    /** Marks a document for removal; an object takes with it what belongs to it. Throws NOT_FOUND. */
    public DocumentKey remove(Viewer viewer, DocumentKey key) {
        viewer.require(DESIGN_METADATA);
        requireOwn(key);
        return database.transaction(viewer.binding(), tx -> {
            var tenant = viewer.snapshot().tenant();
            var all = Stream.concat(
                            viewer.snapshot().manifest().hashes().keySet().stream(),
                            drafts.all(tx, tenant).stream().map(DraftChange::key))
                    .collect(Collectors.toSet());
            if (!all.contains(key)) {
                throw new Problem(ProblemCode.NOT_FOUND, Map.of("document", key.toString()));
            }
            all.removeIf(one -> !one.equals(key) && !belongsTo(one, key));
            all.stream().sorted().forEach(one -> put(tx, viewer, one, Optional.empty(), published(tx, viewer, one)));
            return key;
        });
    }

    private static boolean belongsTo(DocumentKey child, DocumentKey key) {
        return key.kind() == Kind.OBJECT && child.object().equals(key.name());
    }

    /** Takes a document out of the draft: it stays as the release has it. */
    public DocumentKey discard(Viewer viewer, DocumentKey key) {
        viewer.require(DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> {
            drafts.delete(tx, viewer.snapshot().tenant(), Set.of(key));
            return key;
        });
    }

    /** Empties the draft; answers what was in it. */
    public List<DocumentKey> discardAll(Viewer viewer) {
        viewer.require(DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> {
            var tenant = viewer.snapshot().tenant();
            var keys = drafts.all(tx, tenant).stream().map(DraftChange::key).toList();
            drafts.delete(tx, tenant, keys);
            return keys;
        });
    }

    /** What would speak against publishing the draft now. */
    public List<Finding> check(Viewer viewer) {
        viewer.require(DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> {
            var changes = drafts.all(tx, viewer.snapshot().tenant());
            return checker.check(candidates.of(viewer.snapshot(), changes, tx), tx);
        });
    }

    private void requireForm(Document document) {
        requireOwn(document.key());
        var violations = schemas.check(document);
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_METADATA, Map.of(), violations);
        }
    }

    private void requireOwn(DocumentKey key) {
        var violations = ownership
                .of(key)
                .map(finding -> Violation.of(finding.pointer(), finding.code(), finding.params()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_METADATA, Map.of(), violations);
        }
    }

    private Optional<ObjectNode> published(TenantTransaction tx, Viewer viewer, DocumentKey key) {
        var bodies = store.bodies(tx, viewer.snapshot().tenant());
        return viewer.snapshot()
                .manifest()
                .hash(key)
                .map(hash -> bodies.document(key, hash).body());
    }

    private static void requireSeen(DocumentKey key, Optional<String> expected, Optional<ObjectNode> known) {
        var hash = known.map(body -> new Document(key, body).hash()).orElse("");
        if (expected.isPresent() && !expected.get().equals(hash)) {
            throw new Problem(ProblemCode.DRAFT_CHANGED, Map.of("document", key.toString()));
        }
    }

    private ObjectNode withId(
            TenantTransaction tx, Viewer viewer, DocumentKey key, ObjectNode body, Optional<ObjectNode> known) {
        var whole = body.deepCopy();
        var id = known.map(old -> old.path("id").asInt(0)).filter(number -> number > 0);
        if (id.isPresent() && body.has("id") && body.path("id").asInt(0) != id.get()) {
            var violation = Violation.of("/id", "id_changed", Map.of("before", id.get()));
            throw new Problem(ProblemCode.INVALID_METADATA, Map.of(), List.of(violation));
        }
        id.or(() -> drafts.nextId(tx, viewer.snapshot().tenant(), key.kind()))
                .ifPresent(number -> whole.put("id", number));
        return whole;
    }

    private void put(
            TenantTransaction tx,
            Viewer viewer,
            DocumentKey key,
            Optional<ObjectNode> body,
            Optional<ObjectNode> published) {
        var tenant = viewer.snapshot().tenant();
        var hash = body.map(one -> new Document(key, one).hash());
        if (hash.equals(published.map(one -> new Document(key, one).hash()))) {
            drafts.delete(tx, tenant, Set.of(key));
            return;
        }
        drafts.put(tx, tenant, new DraftChange(key, body, viewer.user().id(), viewer.now()));
    }
}
