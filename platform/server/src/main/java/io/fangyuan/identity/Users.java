package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The users of a tenant, for those who may manage them. Changes run beside no other write of the tenant, so what was
 * checked before them still holds when they commit. A user is never deleted, only made inactive.
 */
@Component
public final class Users {
    private final TenantDatabase database;
    private final UserStore store;
    private final Seats seats;
    private final OneTimeLinks links;
    private final AuditLog audit;
    private final IdSource ids;

    Users(TenantDatabase database, UserStore store, Seats seats, OneTimeLinks links, AuditLog audit, IdSource ids) {
        this.database = database;
        this.store = store;
        this.seats = seats;
        this.links = links;
        this.audit = audit;
        this.ids = ids;
    }

    /** Everybody, by name. */
    public List<UserDetail> all(Viewer viewer) {
        viewer.require(Viewer.MANAGE_USERS);
        return store.all(viewer.binding());
    }

    /** One user. Throws NOT_FOUND. */
    public UserDetail get(Viewer viewer, RecordId id) {
        viewer.require(Viewer.MANAGE_USERS);
        return store.find(viewer.binding(), id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** A user who was added, and the link with which they sign in for the first time. */
    public record Created(RecordId id, OneTimeLinks.Issued link) {}

    /** Adds a user. Throws INVALID_REQUEST with everything that is wrong, QUOTA_EXCEEDED. */
    public Created create(Viewer viewer, UserDraft draft) {
        viewer.require(Viewer.MANAGE_USERS);
        UserCheck.requireValid(viewer, draft);
        if (draft.active()) {
            seats.requireOneMore(viewer);
        }
        var id = new RecordId(ids.next());
        return refusingTakenLogin(
                draft,
                () -> database.exclusive(viewer.binding(), tx -> {
                    store.insert(tx, viewer.binding().tenant(), id, draft);
                    audit.write(tx, viewer, "user.created", "user:" + id, UserChanges.of(draft));
                    AccessVersion.move(tx, viewer.binding().tenant());
                    return new Created(id, links.issue(tx, viewer.binding().tenant(), id));
                }));
    }

    /** Changes a user who is still at {@code before}'s version. Throws STALE_VERSION. */
    public void change(Viewer viewer, UserDetail before, UserDraft draft) {
        viewer.require(Viewer.MANAGE_USERS);
        var id = before.user().id();
        UserCheck.requireValid(viewer, id, draft);
        if (draft.active() && !before.user().active()) {
            seats.requireOneMore(viewer);
        }
        refusingTakenLogin(
                draft,
                () -> database.exclusive(viewer.binding(), tx -> {
                    if (!store.update(tx, viewer.binding().tenant(), id, before.version(), draft)) {
                        throw new Problem(ProblemCode.STALE_VERSION);
                    }
                    audit.write(tx, viewer, "user.changed", "user:" + id, UserChanges.between(before, draft));
                    AccessVersion.move(tx, viewer.binding().tenant());
                    return id;
                }));
    }

    /** Lets the user set a new password by a one-time link. Throws NOT_FOUND. */
    public OneTimeLinks.Issued issueLink(Viewer viewer, RecordId id) {
        get(viewer, id);
        return database.transaction(viewer.binding(), tx -> {
            audit.write(tx, viewer, "user.link", "user:" + id, Map.of());
            return links.issue(tx, viewer.binding().tenant(), id);
        });
    }

    private static <T> T refusingTakenLogin(UserDraft draft, Supplier<T> work) {
        try {
            return work.get();
        } catch (UniqueViolation taken) {
            var violation = Violation.of("/login", "login_taken", Map.of("login", draft.login()));
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(violation));
        }
    }
}
