package io.fangyuan.publishing;

import io.fangyuan.identity.AuditLog;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Manifest;
import io.fangyuan.metadata.MetadataStore;
import io.fangyuan.metadata.MetadataStore.StoredRelease;
import io.fangyuan.metadata.PublishListener;
import io.fangyuan.metadata.Severity;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings definitions into force: in one transaction that no save of the tenant runs beside, so no record is ever written
 * under a release that is no longer the current one.
 */
@Component
public final class Publisher {
    private static final int LONGEST_MESSAGE = 1_000;

    private final TenantDatabase database;
    private final MetadataStore store;
    private final Drafts drafts;
    private final DraftStore draftStore;
    private final ReleaseStore releases;
    private final Candidates candidates;
    private final Checker checker;
    private final List<PublishListener> listeners;
    private final AuditLog audit;

    Publisher(
            TenantDatabase database,
            MetadataStore store,
            Drafts drafts,
            DraftStore draftStore,
            ReleaseStore releases,
            Candidates candidates,
            Checker checker,
            ObjectProvider<PublishListener> listeners,
            AuditLog audit) {
        this.database = database;
        this.store = store;
        this.drafts = drafts;
        this.draftStore = draftStore;
        this.releases = releases;
        this.candidates = candidates;
        this.checker = checker;
        this.listeners = listeners.orderedStream().toList();
        this.audit = audit;
    }

    /**
     * Publishes the whole draft and answers the number of the new release. Throws CHECK_REFUSED with all findings when
     * there are errors, or questions that were not answered.
     *
     * @param accepted codes of the questions that are answered with yes
     */
    public int publish(Viewer viewer, String message, Set<String> accepted) {
        viewer.require(Drafts.DESIGN_METADATA);
        requireStorable(message);
        return database.exclusive(viewer.binding(), tx -> {
            var changes = draftStore.all(tx, viewer.snapshot().tenant());
            var candidate = candidates.of(viewer.snapshot(), changes, tx);
            requireAccepted(checker.check(candidate, tx), accepted);
            var release = publish(tx, viewer, candidate, current(tx, viewer).templateVersionId(), message);
            draftStore.delete(
                    tx,
                    viewer.snapshot().tenant(),
                    changes.stream().map(DraftChange::key).toList());
            return release;
        });
    }

    /**
     * What became of a document that was to be published at once.
     *
     * @param release the release it is in; empty when it waits in the draft, for the reasons in {@code findings}, and when
     *     it is as the release has it already
     */
    public record Saved(Document document, Optional<Integer> release, List<Finding> findings) {}

    /**
     * Saves one document and, when the check finds nothing to ask, publishes it at once; the rest of the draft stays a
     * draft. Else the document waits there too.
     */
    public Saved saveAndPublish(Viewer viewer, DocumentKey key, ObjectNode body, Optional<String> expected) {
        viewer.require(Drafts.DESIGN_METADATA);
        return database.exclusive(viewer.binding(), tx -> {
            var document = drafts.save(tx, viewer, key, body, expected);
            var outcome = publishAtOnce(tx, viewer, List.of(document));
            return new Saved(document, outcome.release(), outcome.findings());
        });
    }

    /**
     * What became of documents that were to be published at once.
     *
     * @param release the release they are in; empty when they wait in the draft, for the reasons in {@code findings}, and
     *     when they are as the release has them already
     */
    public record SavedTogether(List<Document> documents, Optional<Integer> release, List<Finding> findings) {}

    /**
     * Saves documents that belong together, all or none, such as a field and the layouts that show it. When the check
     * finds nothing to ask they are published at once as one release; else they wait in the draft together. Throws
     * DRAFT_CHANGED.
     */
    public SavedTogether saveAndPublish(Viewer viewer, List<Drafts.Edit> edits) {
        viewer.require(Drafts.DESIGN_METADATA);
        return database.exclusive(viewer.binding(), tx -> {
            return publishAtOnce(tx, viewer, drafts.save(tx, viewer, edits));
        });
    }

    private SavedTogether publishAtOnce(TenantTransaction tx, Viewer viewer, List<Document> saved) {
        var tenant = viewer.snapshot().tenant();
        var keys = saved.stream().map(Document::key).toList();
        var changes = keys.stream()
                .flatMap(key -> draftStore.lock(tx, tenant, key).stream())
                .toList();
        if (changes.isEmpty()) {
            return new SavedTogether(saved, Optional.empty(), List.of());
        }
        var candidate = candidates.of(viewer.snapshot(), changes, tx);
        var findings = checker.check(candidate, tx);
        if (findings.stream().anyMatch(Finding::stops)) {
            return new SavedTogether(saved, Optional.empty(), findings);
        }
        var release = publish(tx, viewer, candidate, current(tx, viewer).templateVersionId(), "");
        draftStore.delete(tx, tenant, keys);
        return new SavedTogether(saved, Optional.of(release), findings);
    }

    /**
     * Publishes what an older release consisted of as a new release: documents come back with the numbers they had, and so
     * the values of their fields. The draft stays. Whoever goes back need not be asked whether what came later may go out
     * of sight. Throws NOT_FOUND, CHECK_REFUSED.
     */
    public int rollBack(Viewer viewer, int release, String message, Set<String> accepted) {
        viewer.require(Drafts.DESIGN_METADATA);
        requireStorable(message);
        return database.exclusive(viewer.binding(), tx -> {
            var older = store.release(tx, viewer.snapshot().tenant(), release);
            var candidate = candidates.of(viewer.snapshot(), store.manifest(tx, older), tx);
            requireAccepted(checker.check(candidate, tx), RemovalCheck.answered(accepted));
            return publish(tx, viewer, candidate, older.templateVersionId(), message);
        });
    }

    /**
     * Publishes documents that follow a change elsewhere, with that change: they mean what they meant before, so nobody is
     * asked, and whoever made the change need not be a designer. The draft stays.
     */
    void follow(TenantTransaction tx, Viewer viewer, List<Document> documents, String message) {
        var changes = documents.stream()
                .map(document -> new DraftChange(
                        document.key(),
                        Optional.of(document.body()),
                        viewer.user().id(),
                        viewer.now()))
                .toList();
        var candidate = candidates.of(viewer.snapshot(), changes, tx);
        publish(tx, viewer, candidate, current(tx, viewer).templateVersionId(), message);
    }

    private static void requireStorable(String message) {
        var tooLong = message.length() > LONGEST_MESSAGE;
        if (tooLong || !Texts.isStorable(message)) {
            var code = tooLong ? "too_long" : "broken_character";
            var violation = Violation.of("/message", code, Map.of("max", LONGEST_MESSAGE));
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(violation));
        }
    }

    private StoredRelease current(TenantTransaction tx, Viewer viewer) {
        return store.release(tx, viewer.snapshot().tenant(), viewer.snapshot().release());
    }

    private static void requireAccepted(List<Finding> findings, Set<String> accepted) {
        var refused = findings.stream()
                .filter(Finding::stops)
                .filter(finding -> finding.severity() == Severity.ERROR || !accepted.contains(finding.code()))
                .toList();
        if (!refused.isEmpty()) {
            throw new Problem(
                    ProblemCode.CHECK_REFUSED,
                    Map.of(),
                    refused.stream().map(Publisher::violation).toList());
        }
    }

    private static Violation violation(Finding finding) {
        var params = new HashMap<>(finding.params());
        params.put("severity", finding.severity().name());
        return Violation.of("/" + finding.kind() + "/" + finding.name() + finding.pointer(), finding.code(), params);
    }

    private int publish(
            TenantTransaction tx, Viewer viewer, Candidate candidate, int templateVersionId, String message) {
        if (candidate.changed().isEmpty() && candidate.removed().isEmpty()) {
            throw new Problem(
                    ProblemCode.INVALID_REQUEST, Map.of(), List.of(Violation.of("", "nothing_to_publish", Map.of())));
        }
        var tenant = viewer.snapshot().tenant();
        var number = candidate.after().release();
        store.keep(tx, tenant, candidate.changed());
        releases.add(tx, tenant, entry(tx, viewer, candidate.manifest(), number, templateVersionId, message));
        listeners.forEach(listener -> listener.published(candidate.before(), candidate.after(), tx));
        audit.write(tx, viewer, "release.published", "release:" + number, detail(candidate, message));
        return number;
    }

    private ReleaseStore.Entry entry(
            TenantTransaction tx, Viewer viewer, Manifest manifest, int number, int templateVersionId, String message) {
        var overlay = manifest.over(store.template(tx, templateVersionId));
        var author = Optional.of(viewer.user().id());
        return new ReleaseStore.Entry(
                new StoredRelease(number, templateVersionId, overlay), author, viewer.now(), message);
    }

    private static Map<String, Object> detail(Candidate candidate, String message) {
        return Map.of(
                "message", message,
                "changed",
                        candidate.changed().stream()
                                .map(document -> document.key().toString())
                                .toList(),
                "removed",
                        candidate.removed().stream()
                                .map(DocumentKey::toString)
                                .sorted()
                                .toList());
    }
}
