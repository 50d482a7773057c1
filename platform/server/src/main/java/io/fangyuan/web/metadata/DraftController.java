package io.fangyuan.web.metadata;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.publishing.Difference;
import io.fangyuan.publishing.Drafts;
import io.fangyuan.publishing.Publisher;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The tenant's draft. */
@RestController
@RequestMapping("/api/draft")
final class DraftController {
    private final TenantDoor door;
    private final Drafts drafts;
    private final Publisher publisher;
    private final Sentences sentences;

    DraftController(TenantDoor door, Drafts drafts, Publisher publisher, Sentences sentences) {
        this.door = door;
        this.drafts = drafts;
        this.publisher = publisher;
        this.sentences = sentences;
    }

    record DraftReply(List<ChangeReply> changes, int base) {}

    record ChangeReply(
            Kind kind,
            String name,
            Difference.Change change,
            AuthorReply author,
            Instant at,
            Optional<ObjectNode> before,
            Optional<ObjectNode> after) {

        static ChangeReply of(Drafts.Change change, Viewer viewer) {
            var difference = DifferenceReply.of(change.difference());
            return new ChangeReply(
                    difference.kind(),
                    difference.name(),
                    difference.change(),
                    AuthorReply.of(change.author(), viewer),
                    change.at(),
                    difference.before(),
                    difference.after());
        }
    }

    @GetMapping
    DraftReply get() {
        return door.enter(viewer -> new DraftReply(
                drafts.changes(viewer).stream()
                        .map(change -> ChangeReply.of(change, viewer))
                        .toList(),
                viewer.binding().release()));
    }

    /**
     * What became of a saved document.
     *
     * @param release the release that has it, when it was published at once
     * @param findings why it waits in the draft instead, when it was to be published at once
     * @param unchanged whether the release had it already, so that there is nothing to draft or publish
     */
    record SavedReply(
            Kind kind,
            String name,
            ObjectNode body,
            String hash,
            Optional<Integer> release,
            List<FindingReply> findings,
            boolean unchanged) {

        static SavedReply of(Viewer viewer, Document document, Optional<Integer> release, List<FindingReply> findings) {
            return new SavedReply(
                    document.kind(),
                    document.name(),
                    document.body(),
                    document.hash(),
                    release,
                    findings,
                    Drafts.isReleased(viewer, document));
        }
    }

    @PutMapping("/{kind}/{name}")
    ResponseEntity<SavedReply> put(
            @PathVariable String kind,
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode body) {
        var key = new DocumentKey(Kind.of(kind), name);
        var expected = hash(ifMatch);
        var reply = door.enter(viewer -> publish
                ? reply(viewer, publisher.saveAndPublish(viewer, key, body, expected))
                : SavedReply.of(viewer, drafts.save(viewer, key, body, expected), Optional.empty(), List.of()));
        return ResponseEntity.ok().eTag(reply.hash()).body(reply);
    }

    private SavedReply reply(Viewer viewer, Publisher.Saved saved) {
        var findings = FindingReply.of(saved.findings(), sentences, viewer.locale());
        return SavedReply.of(viewer, saved.document(), saved.release(), findings);
    }

    /** The hash in an If-Match header. Throws MALFORMED_REQUEST for what is none. */
    private static Optional<String> hash(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return Optional.empty();
        }
        var hash = ifMatch.strip();
        if (hash.length() < 2 || !hash.startsWith("\"") || !hash.endsWith("\"")) {
            throw new Problem(ProblemCode.MALFORMED_REQUEST);
        }
        return Optional.of(hash.substring(1, hash.length() - 1));
    }

    record DocumentsRequest(List<DocumentRequest> documents) {
        List<Drafts.Edit> read() {
            return documents.stream().map(DocumentRequest::read).toList();
        }
    }

    /**
     * A document to be saved.
     *
     * @param hash of the body that the author saw, "" where there was none; without it, whatever is there is replaced
     */
    record DocumentRequest(String kind, String name, ObjectNode body, Optional<String> hash) {
        Drafts.Edit read() {
            return new Drafts.Edit(new Document(new DocumentKey(Kind.of(kind), name), body), hash);
        }
    }

    /** What became of documents saved together; as in {@link SavedReply}. */
    record SavedTogetherReply(Optional<Integer> release, List<FindingReply> findings, boolean unchanged) {}

    /** Saves documents that belong together: all or none, published at once together or waiting together. */
    @PostMapping("/documents")
    SavedTogetherReply save(
            @RequestParam(defaultValue = "false") boolean publish, @RequestBody DocumentsRequest request) {
        var edits = request.read();
        return door.enter(viewer -> {
            var saved = publish
                    ? publisher.saveAndPublish(viewer, edits)
                    : new Publisher.SavedTogether(drafts.save(viewer, edits), Optional.empty(), List.of());
            return new SavedTogetherReply(
                    saved.release(),
                    FindingReply.of(saved.findings(), sentences, viewer.locale()),
                    saved.documents().stream().allMatch(document -> Drafts.isReleased(viewer, document)));
        });
    }

    @DeleteMapping("/{kind}/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String kind, @PathVariable String name) {
        door.enter(viewer -> drafts.remove(viewer, new DocumentKey(Kind.of(kind), name)));
    }

    @PostMapping("/{kind}/{name}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String kind, @PathVariable String name) {
        door.enter(viewer -> drafts.discard(viewer, new DocumentKey(Kind.of(kind), name)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardAll() {
        door.enter(drafts::discardAll);
    }

    record CheckReply(List<FindingReply> findings) {}

    @PostMapping("/check")
    CheckReply check() {
        return door.enter(viewer -> new CheckReply(FindingReply.of(drafts.check(viewer), sentences, viewer.locale())));
    }

    @PostMapping("/publish")
    PublishedReply publish(@RequestBody(required = false) @Nullable PublishRequest request) {
        var asked = PublishRequest.orDefault(request);
        return new PublishedReply(door.enter(viewer -> publisher.publish(viewer, asked.text(), asked.codes())));
    }
}
