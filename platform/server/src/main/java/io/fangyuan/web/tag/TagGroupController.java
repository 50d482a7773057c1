package io.fangyuan.web.tag;

import io.fangyuan.tag.GroupDraft;
import io.fangyuan.tag.TagGroups;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Needed;
import io.fangyuan.web.TenantDoor;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The groups that tags are kept in; they are read together with the tags. */
@RestController
@RequestMapping("/api/tag-groups")
final class TagGroupController {
    private final TenantDoor door;
    private final TagGroups groups;

    TagGroupController(TenantDoor door, TagGroups groups) {
        this.door = door;
        this.groups = groups;
    }

    /** @param version the one that is changed; not for a new group */
    record GroupBody(
            @Needed @Nullable String name,
            @Nullable Integer position,
            @Nullable Boolean shared,
            @Nullable Integer version) {

        GroupDraft draft() {
            return new GroupDraft(Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(position, 0));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TagController.GroupReply create(@RequestBody GroupBody body) {
        return door.enter(viewer -> {
            Optional<RecordId> owner = Boolean.TRUE.equals(body.shared())
                    ? Optional.empty()
                    : Optional.of(viewer.user().id());
            return TagController.GroupReply.of(groups.create(viewer, body.draft(), owner));
        });
    }

    @PutMapping("/{id}")
    TagController.GroupReply change(@PathVariable RecordId id, @RequestBody GroupBody body) {
        return door.enter(viewer -> TagController.GroupReply.of(
                groups.change(viewer, id, Objects.requireNonNullElse(body.version(), 0), body.draft())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable RecordId id) {
        door.enter(viewer -> {
            groups.delete(viewer, id);
            return id;
        });
    }
}
