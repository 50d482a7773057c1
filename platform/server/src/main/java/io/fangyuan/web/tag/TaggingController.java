package io.fangyuan.web.tag;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tag.RecordTags;
import io.fangyuan.tag.TagChanges;
import io.fangyuan.tag.TaggedPage;
import io.fangyuan.tag.TaggedRecord;
import io.fangyuan.tag.TaggedRecords;
import io.fangyuan.tag.Tagging;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which record carries which tag. */
@RestController
final class TaggingController {
    private final TenantDoor door;
    private final RecordTags tags;
    private final TaggedRecords tagged;

    TaggingController(TenantDoor door, RecordTags tags, TaggedRecords tagged) {
        this.door = door;
        this.tags = tags;
        this.tagged = tagged;
    }

    /** That a record carries a tag. */
    record TaggingBody(RecordId tag, String object, RecordId record) {
        static TaggingBody of(Tagging tagging) {
            return new TaggingBody(tagging.tag(), tagging.type().name(), tagging.record());
        }

        Tagging tagging(Viewer viewer) {
            return new Tagging(tag, viewer.snapshot().object(object), record);
        }
    }

    /** What is put on and what is taken off. */
    record ChangesBody(
            @Nullable List<TaggingBody> add, @Nullable List<TaggingBody> remove) {

        TagChanges changes(Viewer viewer) {
            return new TagChanges(taggings(viewer, add), taggings(viewer, remove));
        }

        private static List<Tagging> taggings(Viewer viewer, @Nullable List<TaggingBody> bodies) {
            return Objects.requireNonNullElse(bodies, List.<TaggingBody>of()).stream()
                    .map(body -> body.tagging(viewer))
                    .toList();
        }
    }

    /** What really was put on and taken off, so that its contrary undoes it. */
    record ChangesReply(List<TaggingBody> add, List<TaggingBody> remove) {
        static ChangesReply of(TagChanges changes) {
            return new ChangesReply(
                    changes.add().stream().map(TaggingBody::of).toList(),
                    changes.remove().stream().map(TaggingBody::of).toList());
        }
    }

    /** @param tags ids of tags by id of record */
    record RecordTagsReply(Map<String, List<RecordId>> tags) {}

    record NamedRecord(String object, RecordId id, @Nullable String name) {}

    record TaggedReply(
            String object,
            RecordId id,
            @Nullable String name,
            @Nullable NamedRecord parent,
            Instant taggedAt,
            NamedRecord taggedBy) {

        static TaggedReply of(TaggedRecord tagged, Viewer viewer) {
            return new TaggedReply(
                    tagged.type().name(),
                    tagged.id(),
                    tagged.name().orElse(null),
                    tagged.parent().map(TaggedReply::parent).orElse(null),
                    tagged.at(),
                    new NamedRecord(
                            "user",
                            tagged.by(),
                            viewer.org()
                                    .user(tagged.by())
                                    .map(user -> user.name())
                                    .orElse(null)));
        }

        private static NamedRecord parent(TaggedRecord.Parent parent) {
            return new NamedRecord(
                    parent.type().name(), parent.id(), parent.name().orElse(null));
        }
    }

    record ObjectCount(String object, int count) {}

    record PageReply(
            TagReply tag,
            List<ObjectCount> counts,
            List<TaggedReply> records,
            @Nullable String next) {

        static PageReply of(TaggedPage page, Viewer viewer) {
            return new PageReply(
                    TagReply.of(page.tag()),
                    page.counts().entrySet().stream()
                            .map(count -> new ObjectCount(count.getKey().name(), count.getValue()))
                            .toList(),
                    page.records().stream()
                            .map(tagged -> TaggedReply.of(tagged, viewer))
                            .toList(),
                    page.next().orElse(null));
        }
    }

    /** What carries the tag, over all objects. */
    @GetMapping("/api/tags/{id}/records")
    PageReply records(
            @PathVariable RecordId id,
            @RequestParam Optional<String> object,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return door.enter(viewer -> {
            Optional<ObjectType> only = object.map(viewer.snapshot()::object);
            only.ifPresent(type -> Access.requireObject(viewer, type));
            return PageReply.of(tagged.page(viewer, id, only, cursor, limit), viewer);
        });
    }

    /** Puts tags on records of any objects and takes them off, all together. */
    @PostMapping("/api/taggings")
    ChangesReply change(@RequestBody ChangesBody body) {
        return door.enter(viewer -> ChangesReply.of(tags.change(viewer, body.changes(viewer))));
    }

    /** The tags on some records of one object, as for a page of a list. */
    @GetMapping("/api/objects/{object}/tags")
    RecordTagsReply on(@PathVariable String object, @RequestParam List<String> ids) {
        return door.enter(viewer -> {
            ObjectType type = viewer.snapshot().object(object);
            Access.requireObject(viewer, type);
            return new RecordTagsReply(tags.on(viewer, type, ids(ids)).entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)));
        });
    }

    private static List<RecordId> ids(List<String> texts) {
        if (texts.size() > RecordTags.MOST) {
            throw new Problem(ProblemCode.MALFORMED_REQUEST);
        }
        return texts.stream().flatMap(text -> RecordId.tryParse(text).stream()).toList();
    }
}
