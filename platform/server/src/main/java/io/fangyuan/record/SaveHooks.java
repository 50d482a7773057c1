package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rooms above have to say to a save: before it, and within it. */
@Component
final class SaveHooks {
    private final List<SaveGuard> guards;
    private final List<SaveFollower> followers;

    SaveHooks(ObjectProvider<SaveGuard> guards, ObjectProvider<SaveFollower> followers) {
        this.guards = guards.orderedStream().toList();
        this.followers = followers.orderedStream().toList();
    }

    /** Whether any of them has to do with records of this object. */
    boolean concern(Viewer viewer, ObjectType type) {
        return guards.stream().anyMatch(guard -> guard.guards(viewer, type))
                || followers.stream().anyMatch(follower -> follower.follows(viewer, type));
    }

    /** What the guards forbid of a save. What the platform itself carries out is not theirs to judge. */
    List<Violation> forbidden(Viewer viewer, EditTree tree, SaveSession session) {
        if (!(session instanceof SaveSession.Together(var tx, var _)) || isByItself(viewer)) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        tree.edits().filter(edit -> !edit.before().isNew()).forEach(edit -> {
            Set<String> relations = edit == tree.root() ? tree.changingLines() : Set.of();
            if (edit.isReal() || !relations.isEmpty()) {
                guards.stream()
                        .filter(guard -> guard.guards(viewer, edit.type()))
                        .flatMap(guard ->
                                guard.violations(viewer, edit.before().id(), edit.change(), relations, tx).stream())
                        .forEach(violation -> violations.add(violation.under(edit.pointer())));
            }
        });
        return violations;
    }

    /** Whether nobody asked for it: what a person sets off with a button is the guards' to judge. */
    private static boolean isByItself(Viewer viewer) {
        return viewer.elevated()
                && viewer.cause().filter(key -> key.kind() == Kind.ACTION).isEmpty();
    }

    /** What the guards forbid of a deletion, and of what one takes from a record or the recycle bin gives back to it. */
    List<Violation> forbiddenDeletion(Viewer viewer, ObjectType type, RecordId id, TenantTransaction tx) {
        return guards.stream()
                .filter(guard -> guard.guards(viewer, type))
                .flatMap(guard -> guard.deletion(viewer, type, id, tx).stream())
                .toList();
    }

    /** Lets happen what shall happen before these records are deleted; answers whether there was anything of the kind. */
    boolean deleting(RecordSaver saver, Viewer viewer, Collection<BatchMember> members, TenantTransaction tx) {
        var open = new OpenSave(saver, tx, 0);
        List<Runnable> due = members.stream()
                .sorted(Comparator.comparing(BatchMember::id))
                .flatMap(member -> followers.stream()
                        .filter(follower -> follower.followsDeletion(viewer, member.type()))
                        .map(follower -> follower.deletion(viewer, member.type(), new RecordId(member.id()), open)))
                .toList();
        due.forEach(Runnable::run);
        return !due.isEmpty();
    }

    /** Locks what the followers will change or compute from. */
    void lock(Viewer viewer, TenantTables tables, EditTree tree, SaveSession session) {
        if (session instanceof SaveSession.Together(var tx, var _)) {
            var ways = new Ways(viewer, tables, tx);
            tree.edits()
                    .filter(Edit::isReal)
                    .forEach(edit -> followers.stream()
                            .filter(follower -> follower.follows(viewer, edit.type()))
                            .forEach(follower -> ways.lock(
                                    edit.type(), edit.change().after(), follower.locks(viewer, edit.change()))));
        }
    }

    /** Lets the followers do their part. */
    void followed(RecordSaver saver, Viewer viewer, EditTree tree, SaveSession session) {
        if (session instanceof SaveSession.Together(var tx, var depth)) {
            var open = new OpenSave(saver, tx, depth);
            tree.edits()
                    .filter(Edit::isReal)
                    .forEach(edit -> followers.stream()
                            .filter(follower -> follower.follows(viewer, edit.type()))
                            .forEach(follower ->
                                    follower.saved(viewer, edit.before().id(), edit.change(), open)));
        }
    }
}
