package io.fangyuan.web.metadata;

import io.fangyuan.identity.Viewer;
import io.fangyuan.publishing.Publisher;
import io.fangyuan.publishing.Releases;
import io.fangyuan.web.TenantDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of what was defined. */
@RestController
@RequestMapping("/api/releases")
final class ReleaseController {
    private final TenantDoor door;
    private final Releases releases;
    private final Publisher publisher;

    ReleaseController(TenantDoor door, Releases releases, Publisher publisher) {
        this.door = door;
        this.releases = releases;
        this.publisher = publisher;
    }

    record ReleaseReply(
            int release, Optional<AuthorReply> author, Instant at, String message, int changes, boolean current) {

        static ReleaseReply of(Releases.Summary summary, Viewer viewer) {
            return new ReleaseReply(
                    summary.release(),
                    summary.author().map(author -> AuthorReply.of(author, viewer)),
                    summary.at(),
                    summary.message(),
                    summary.changes(),
                    summary.current());
        }
    }

    @GetMapping
    List<ReleaseReply> list() {
        return door.enter(viewer -> releases.list(viewer).stream()
                .map(summary -> ReleaseReply.of(summary, viewer))
                .toList());
    }

    record DiffReply(List<DifferenceReply> changes) {}

    /** Without {@code from}: how the release differs from the one before it. */
    @GetMapping("/{release}/diff")
    DiffReply diff(@PathVariable int release, @RequestParam Optional<Integer> from) {
        var differences = door.enter(viewer -> releases.diff(viewer, from.orElse(Math.max(1, release - 1)), release));
        return new DiffReply(differences.stream().map(DifferenceReply::of).toList());
    }

    @PostMapping("/{release}/publish")
    PublishedReply publish(@PathVariable int release, @RequestBody(required = false) @Nullable PublishRequest request) {
        var asked = PublishRequest.orDefault(request);
        return new PublishedReply(
                door.enter(viewer -> publisher.rollBack(viewer, release, asked.text(), asked.codes())));
    }
}
