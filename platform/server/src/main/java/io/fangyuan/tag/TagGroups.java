package io.fangyuan.tag;

import io.fangyuan.identity.AuditLog;
import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The groups that tags are kept in. Shared ones need the permission {@link Tags#MANAGE_TAGS}; one's own are one's own. */
@Component
public final class TagGroups {
    private static final int MOST = 100;

    private final TenantDatabase database;
    private final AuditLog audit;
    private final IdSource ids;

    TagGroups(TenantDatabase database, AuditLog audit, IdSource ids) {
        this.database = database;
        this.audit = audit;
        this.ids = ids;
    }

    /** Makes a group that everyone sees, or one for the viewer alone. */
    public TagGroup create(Viewer viewer, GroupDraft draft, Optional<RecordId> owner) {
        requireManager(viewer, owner);
        Names.refuse(Names.violations(draft.name()));
        return changed(viewer, draft.name(), tx -> {
            var store = new GroupStore(viewer);
            if (store.count(tx, owner) >= MOST) {
                Names.refuse(List.of(Violation.of("", "too_many_tags", Map.of("most", MOST))));
            }
            var group = new TagGroup(new RecordId(ids.next()), 1, owner, draft.name(), draft.position());
            store.insert(tx, group);
            told(viewer, tx, "tagGroup.created", group);
            return group;
        });
    }

    /** Renames or moves a group. Throws STALE_VERSION. */
    public TagGroup change(Viewer viewer, RecordId id, int version, GroupDraft draft) {
        Names.refuse(Names.violations(draft.name()));
        return changed(viewer, draft.name(), tx -> {
            TagGroup before = changeable(viewer, tx, id);
            if (before.version() != version) {
                throw new Problem(ProblemCode.STALE_VERSION, Map.of("version", before.version()));
            }
            new GroupStore(viewer).update(tx, id, draft);
            var after = new TagGroup(id, version + 1, before.owner(), draft.name(), draft.position());
            told(viewer, tx, "tagGroup.changed", after);
            return after;
        });
    }

    /** Deletes a group; its tags stay and stand alone. */
    public void delete(Viewer viewer, RecordId id) {
        database.transaction(viewer.binding(), tx -> {
            TagGroup group = changeable(viewer, tx, id);
            new GroupStore(viewer).delete(tx, id);
            told(viewer, tx, "tagGroup.deleted", group);
            return group;
        });
    }

    private static TagGroup changeable(Viewer viewer, TenantTransaction tx, RecordId id) {
        TagGroup group = new GroupStore(viewer)
                .locked(tx, id)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("tagGroup", id.toString())));
        requireManager(viewer, group.owner());
        return group;
    }

    private static void requireManager(Viewer viewer, Optional<RecordId> owner) {
        if (owner.isEmpty()) {
            viewer.require(Tags.MANAGE_TAGS);
        }
    }

    private TagGroup changed(Viewer viewer, String name, Function<TenantTransaction, TagGroup> work) {
        try {
            return database.transaction(viewer.binding(), work);
        } catch (UniqueViolation _) {
            throw Names.taken(name);
        }
    }

    private void told(Viewer viewer, TenantTransaction tx, String action, TagGroup group) {
        if (group.shared()) {
            audit.write(tx, viewer, action, "tagGroup:" + group.id(), Map.of("name", group.name()));
        }
    }
}
