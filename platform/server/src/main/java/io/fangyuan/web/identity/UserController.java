package io.fangyuan.web.identity;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Users;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.LinkReply;
import io.fangyuan.web.Patch;
import io.fangyuan.web.Patches;
import io.fangyuan.web.TenantDoor;
import io.fangyuan.web.signin.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users of a tenant and their sessions. */
@RestController
@RequestMapping("/api/users")
final class UserController {
    private final TenantDoor door;
    private final Users users;
    private final Sessions sessions;
    private final Patches patches;

    UserController(TenantDoor door, Users users, Sessions sessions, Patches patches) {
        this.door = door;
        this.users = users;
        this.sessions = sessions;
        this.patches = patches;
    }

    record UsersReply(List<UserReply> users) {}

    /** A new user and the link with which they sign in for the first time. */
    record CreatedReply(UserReply user, LinkReply link) {}

    record SessionsReply(List<Sessions.Open> sessions) {}

    @GetMapping
    UsersReply all() {
        return door.enter(viewer -> new UsersReply(users.all(viewer).stream()
                .map(detail -> UserReply.of(detail, viewer.org()))
                .toList()));
    }

    @GetMapping("/{id}")
    ResponseEntity<UserReply> one(@PathVariable RecordId id) {
        return door.enter(viewer -> reply(viewer, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CreatedReply create(@RequestBody UserBody body) {
        var created = door.enter(viewer -> users.create(viewer, body.draft()));
        var user = door.enter(viewer -> UserReply.of(users.get(viewer, created.id()), viewer.org()));
        return new CreatedReply(user, LinkReply.of(created.link()));
    }

    @PatchMapping("/{id}")
    ResponseEntity<UserReply> change(
            @PathVariable RecordId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Patch<UserBody> patch) {
        door.enter(viewer -> {
            var before = users.get(viewer, id);
            Patches.requireVersion(ifMatch, before.version());
            users.change(
                    viewer,
                    before,
                    patches.apply(UserBody.of(before), patch, UserBody.class).draft());
            return id;
        });
        return door.enter(viewer -> reply(viewer, id));
    }

    /** A link with which the user sets a new password; it ends earlier links. */
    @PostMapping("/{id}/link")
    LinkReply link(@PathVariable RecordId id) {
        return LinkReply.of(door.enter(viewer -> users.issueLink(viewer, id)));
    }

    @GetMapping("/{id}/sessions")
    SessionsReply sessions(@PathVariable RecordId id, HttpServletRequest request) {
        return new SessionsReply(sessions.of(require(id), request));
    }

    @DeleteMapping("/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable RecordId id) {
        sessions.endAll(require(id));
    }

    private Principal require(RecordId id) {
        return door.enter(viewer -> new Principal.TenantUser(
                viewer.binding().tenant(), users.get(viewer, id).user().id()));
    }

    private ResponseEntity<UserReply> reply(Viewer viewer, RecordId id) {
        var detail = users.get(viewer, id);
        return ResponseEntity.ok().eTag("\"" + detail.version() + "\"").body(UserReply.of(detail, viewer.org()));
    }
}
