package io.fangyuan.publishing;

import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Type;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Bodies;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.EffectScope;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Manifest;
import io.fangyuan.metadata.MetadataStore;
import io.fangyuan.metadata.Reference;
import io.fangyuan.metadata.References;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.SystemDocuments;
import io.fangyuan.metadata.UseFinder;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A tenant's documents as its designers see them: those of the release, with the draft applied. */
@Component
public final class Documents {
    private final TenantDatabase database;
    private final MetadataStore store;
    private final DraftStore drafts;
    private final SystemDocuments system;
    private final Candidates candidates;
    private final List<UseFinder> finders;

    Documents(
            TenantDatabase database,
            MetadataStore store,
            DraftStore drafts,
            SystemDocuments system,
            Candidates candidates,
            ObjectProvider<UseFinder> finders) {
        this.database = database;
        this.store = store;
        this.drafts = drafts;
        this.system = system;
        this.candidates = candidates;
        this.finders = finders.orderedStream().toList();
    }

    /** Who made a document; in JSON in lower case. */
    public enum Origin {
        /** It is in the tenant's template, whatever the tenant has changed in it. */
        TEMPLATE,
        TENANT,
        /** The platform; it cannot be changed. */
        SYSTEM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One document.
     *
     * @param document as the draft has it, or, where the draft removes it, as the release has it
     * @param draft what the draft does to it; empty when it is as released
     */
    public record View(Document document, Optional<Difference.Change> draft, Origin origin) {}

    /**
     * The documents of a kind, in the order of their names.
     *
     * @param object only what belongs to this object; empty for all
     */
    public List<View> list(Viewer viewer, Kind kind, Optional<String> object) {
        viewer.require(Drafts.DESIGN_METADATA);
        return find(
                viewer,
                key -> key.kind() == kind && object.map(key.object()::equals).orElse(true));
    }

    /** One document. Throws NOT_FOUND. */
    public View get(Viewer viewer, DocumentKey key) {
        viewer.require(Drafts.DESIGN_METADATA);
        return find(viewer, key::equals).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("document", key.toString())));
    }

    /** Everything that names the document, with the draft applied; the cells of workbooks as well. */
    public List<Reference> uses(Viewer viewer, DocumentKey key) {
        viewer.require(Drafts.DESIGN_METADATA);
        return database.transaction(viewer.binding(), tx -> {
            var snapshot = drafted(viewer, tx);
            var outside = finders.stream()
                    .flatMap(finder -> finder.uses(snapshot, tx))
                    .filter(use -> use.to().equals(key));
            return Stream.concat(References.to(snapshot, key).stream(), outside)
                    .distinct()
                    .toList();
        });
    }

    /** What becomes of a formula about records of {@code object}, with the draft applied. Throws NOT_FOUND. */
    public Compiled compile(Viewer viewer, String object, String source, Options options) {
        viewer.require(Drafts.DESIGN_METADATA);
        var snapshot = drafted(viewer);
        return Formulas.compile(source, snapshot.object(object).name(), snapshot.scope(), options);
    }

    /**
     * The same for what happens to a record: it may name the record as $Record, and {@code inputs} as $Input.
     *
     * @param into the field that takes the result, which decides about its type; empty: as {@code options} say
     */
    public Compiled compile(
            Viewer viewer,
            String object,
            String source,
            Options options,
            Map<String, Type> inputs,
            Optional<DocumentKey> into) {
        viewer.require(Drafts.DESIGN_METADATA);
        var snapshot = drafted(viewer);
        var scope = new EffectScope(snapshot.scope(), inputs);
        var expected = into.flatMap(field -> scope.field(field.object(), field.shortName()))
                .map(FieldRef::type)
                .or(options::expected);
        return Formulas.compile(source, snapshot.object(object).name(), scope, options.expecting(expected));
    }

    /** The definitions as they would be with the draft applied; not published, so to be looked at and not kept. */
    public Snapshot draft(Viewer viewer) {
        viewer.require(Drafts.DESIGN_METADATA);
        return drafted(viewer);
    }

    private Snapshot drafted(Viewer viewer) {
        return database.transaction(viewer.binding(), tx -> drafted(viewer, tx));
    }

    private Snapshot drafted(Viewer viewer, TenantTransaction tx) {
        var changes = drafts.all(tx, viewer.snapshot().tenant());
        return candidates.of(viewer.snapshot(), changes, tx).after();
    }

    private List<View> find(Viewer viewer, Predicate<DocumentKey> wanted) {
        var own = database.transaction(viewer.binding(), tx -> find(tx, viewer, wanted));
        var shipped = system.all().stream()
                .filter(document -> wanted.test(document.key()))
                .map(document -> new View(document, Optional.empty(), Origin.SYSTEM));
        return Stream.concat(shipped, own.stream()).toList();
    }

    private List<View> find(TenantTransaction tx, Viewer viewer, Predicate<DocumentKey> wanted) {
        var tenant = viewer.snapshot().tenant();
        var released = released(tx, viewer, wanted);
        var changes = drafts.all(tx, tenant).stream()
                .filter(change -> wanted.test(change.key()))
                .collect(Collectors.toMap(DraftChange::key, change -> change));
        var template = template(tx, viewer);
        var keys = new HashSet<>(released.keySet());
        keys.addAll(changes.keySet());
        return keys.stream()
                .sorted()
                .flatMap(key ->
                        view(Optional.ofNullable(released.get(key)), Optional.ofNullable(changes.get(key)), template)
                                .stream())
                .toList();
    }

    private Map<DocumentKey, Document> released(TenantTransaction tx, Viewer viewer, Predicate<DocumentKey> wanted) {
        var hashes = new HashMap<>(viewer.snapshot().manifest().hashes());
        hashes.keySet().removeIf(wanted.negate());
        var bodies = store.bodies(tx, viewer.snapshot().tenant()).of(new HashSet<>(hashes.values()));
        var released = new HashMap<DocumentKey, Document>();
        hashes.forEach((key, hash) -> released.put(key, Bodies.at(bodies).document(key, hash)));
        return released;
    }

    private Manifest template(TenantTransaction tx, Viewer viewer) {
        var release =
                store.release(tx, viewer.snapshot().tenant(), viewer.snapshot().release());
        return store.template(tx, release.templateVersionId());
    }

    /** Empty for the removal of what is not there. */
    private static Optional<View> view(Optional<Document> released, Optional<DraftChange> change, Manifest template) {
        var drafted = change.flatMap(it -> it.body().map(body -> new Document(it.key(), body)));
        var draft = change.map(it -> new Difference(it.key(), released.map(Document::body), it.body()).change());
        return drafted.or(() -> released)
                .map(document -> new View(
                        document, draft, template.hash(document.key()).isPresent() ? Origin.TEMPLATE : Origin.TENANT));
    }
}
