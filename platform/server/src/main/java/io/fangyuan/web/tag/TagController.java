package io.fangyuan.web.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.tag.Tag;
import io.fangyuan.tag.TagBook;
import io.fangyuan.tag.TagDraft;
import io.fangyuan.tag.TagGroup;
import io.fangyuan.tag.TaggedRecords;
import io.fangyuan.tag.Tags;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Needed;
import io.fangyuan.web.TenantDoor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tags that somebody sees: the shared ones and their own. */
@RestController
@RequestMapping("/api/tags")
final class TagController {
    private final TenantDoor door;
    private final Tags tags;
    private final TaggedRecords tagged;

    TagController(TenantDoor door, Tags tags, TaggedRecords tagged) {
        this.door = door;
        this.tags = tags;
        this.tagged = tagged;
    }

    record GroupReply(RecordId id, int version, String name, int position, boolean shared) {
        static GroupReply of(TagGroup group) {
            return new GroupReply(group.id(), group.version(), group.name(), group.position(), group.shared());
        }
    }

    /**
     * @param recent ids of tags, the latest used first
     * @param manages whether who asks may change shared tags
     */
    record BookReply(List<GroupReply> groups, List<TagReply> tags, List<RecordId> recent, boolean manages) {
        static BookReply of(TagBook book, Viewer viewer) {
            return new BookReply(
                    book.groups().stream().map(GroupReply::of).toList(),
                    book.tags().stream().map(TagReply::of).toList(),
                    book.recent(),
                    viewer.may(Tags.MANAGE_TAGS));
        }
    }

    /** @param version the one that is changed; not for a new tag */
    record TagBody(
            @Needed @Nullable String name,
            @Needed @Nullable String color,
            @Nullable RecordId group,
            @Nullable Boolean shared,
            @Nullable Integer version) {

        TagDraft draft() {
            return new TagDraft(
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(color, ""),
                    Optional.ofNullable(group));
        }

        Optional<RecordId> owner(Viewer viewer) {
            return Boolean.TRUE.equals(shared)
                    ? Optional.empty()
                    : Optional.of(viewer.user().id());
        }
    }

    record MergeBody(RecordId into) {}

    record CountsReply(Map<String, Integer> counts) {}

    @GetMapping
    BookReply all() {
        return door.enter(viewer -> BookReply.of(tags.book(viewer), viewer));
    }

    /** How many records carry each tag, as far as who asks may read them. */
    @GetMapping("/counts")
    CountsReply counts() {
        return door.enter(viewer -> new CountsReply(tagged.counts(viewer).entrySet().stream()
                .collect(Collectors.toMap(count -> count.getKey().toString(), Map.Entry::getValue))));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TagReply create(@RequestBody TagBody body) {
        return door.enter(viewer -> TagReply.of(tags.create(viewer, body.draft(), body.owner(viewer))));
    }

    @PutMapping("/{id}")
    TagReply change(@PathVariable RecordId id, @RequestBody TagBody body) {
        return door.enter(viewer -> {
            Tag changed = tags.change(viewer, id, Objects.requireNonNullElse(body.version(), 0), body.draft());
            return TagReply.of(changed);
        });
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable RecordId id) {
        enter(viewer -> tags.delete(viewer, id));
    }

    /** Puts another tag on all that carries this one, which then is gone. */
    @PostMapping("/{id}/merge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merge(@PathVariable RecordId id, @RequestBody MergeBody body) {
        enter(viewer -> tags.merge(viewer, id, body.into()));
    }

    /** Tells that somebody looks at the tag, which makes it a recent one. */
    @PostMapping("/{id}/uses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void used(@PathVariable RecordId id) {
        enter(viewer -> tags.used(viewer, id));
    }

    private void enter(Consumer<Viewer> work) {
        door.enter(viewer -> {
            work.accept(viewer);
            return viewer;
        });
    }
}
