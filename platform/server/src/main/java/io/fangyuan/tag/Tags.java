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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The tags of a tenant. Everyone may make tags, for themselves or shared; their own they change as they like, shared ones
 * are renamed, merged and deleted by those with the permission {@link #MANAGE_TAGS}.
 */
@Component
public final class Tags {
    /** The permission to change shared tags and their groups. */
    public static final String MANAGE_TAGS = "manageTags";

    /** The most tags that one person has, or that are shared. */
    private static final int MOST = 1_000;

    private static final Pattern COLOR = Pattern.compile("[a-z]{1,20}");

    private final TenantDatabase database;
    private final AuditLog audit;
    private final IdSource ids;

    Tags(TenantDatabase database, AuditLog audit, IdSource ids) {
        this.database = database;
        this.audit = audit;
        this.ids = ids;
    }

    /** All that the viewer sees; one round trip. */
    public TagBook book(Viewer viewer) {
        var store = new TagStore(viewer);
        var rows =
                database.readAll(viewer.binding(), List.of(new GroupStore(viewer).all(), store.all(), store.recent()));
        return new TagBook(
                rows.get(0).stream().map(TagGroup.class::cast).toList(),
                rows.get(1).stream().map(Tag.class::cast).toList(),
                rows.get(2).stream().map(RecordId.class::cast).toList());
    }

    /** Makes a tag that everyone sees, or one for the viewer alone. */
    public Tag create(Viewer viewer, TagDraft draft, Optional<RecordId> owner) {
        refuse(draft);
        return changed(viewer, draft.name(), tx -> {
            requireGroup(viewer, tx, draft, owner);
            var store = new TagStore(viewer);
            if (store.count(tx, owner) >= MOST) {
                Names.refuse(List.of(Violation.of("", "too_many_tags", Map.of("most", MOST))));
            }
            var tag = new Tag(new RecordId(ids.next()), 1, owner, draft.group(), draft.name(), draft.color());
            store.insert(tx, tag);
            told(viewer, tx, "tag.created", tag, Map.of("name", tag.name()));
            return tag;
        });
    }

    /** Renames a tag, colours it anew or puts it into another group. Throws STALE_VERSION. */
    public Tag change(Viewer viewer, RecordId id, int version, TagDraft draft) {
        refuse(draft);
        return changed(viewer, draft.name(), tx -> {
            Tag before = changeable(viewer, tx, id);
            if (before.version() != version) {
                throw new Problem(ProblemCode.STALE_VERSION, Map.of("version", before.version()));
            }
            requireGroup(viewer, tx, draft, before.owner());
            new TagStore(viewer).update(tx, id, draft);
            told(viewer, tx, "tag.changed", before, Map.of("before", before.name(), "name", draft.name()));
            return new Tag(id, version + 1, before.owner(), draft.group(), draft.name(), draft.color());
        });
    }

    /** Deletes a tag; the records that carried it stay. */
    public void delete(Viewer viewer, RecordId id) {
        done(viewer, tx -> {
            Tag tag = changeable(viewer, tx, id);
            new TagStore(viewer).delete(tx, id);
            told(viewer, tx, "tag.deleted", tag, Map.of("name", tag.name()));
        });
    }

    /** Puts the tag {@code into} on whatever carries the tag {@code id}, and deletes that; both of the same owner. */
    public void merge(Viewer viewer, RecordId id, RecordId into) {
        done(viewer, tx -> {
            var low = changeable(viewer, tx, min(id, into));
            var high = changeable(viewer, tx, max(id, into));
            if (id.equals(into) || !low.owner().equals(high.owner())) {
                Names.refuse(List.of(Violation.of("/into", "tags_of_two_kinds", Map.of())));
            }
            Tag gone = id.equals(low.id()) ? low : high;
            Tag kept = gone == low ? high : low;
            var store = new TagStore(viewer);
            store.copyUses(tx, id, into);
            store.delete(tx, id);
            told(viewer, tx, "tag.merged", gone, Map.of("name", gone.name(), "into", kept.name()));
        });
    }

    /** Remembers that the viewer looked at the tag. Throws NOT_FOUND. */
    public void used(Viewer viewer, RecordId id) {
        done(viewer, tx -> {
            var store = new TagStore(viewer);
            if (store.held(tx, List.of(id)) == 0) {
                throw notFound(id);
            }
            store.use(tx, List.of(id));
        });
    }

    static Problem notFound(RecordId tag) {
        return new Problem(ProblemCode.NOT_FOUND, Map.of("tag", tag.toString()));
    }

    private static RecordId min(RecordId a, RecordId b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static RecordId max(RecordId a, RecordId b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    /** The tag, locked; NOT_FOUND for who does not see it, FORBIDDEN for who may not change it. */
    private static Tag changeable(Viewer viewer, TenantTransaction tx, RecordId id) {
        Tag tag = new TagStore(viewer).locked(tx, id).orElseThrow(() -> notFound(id));
        if (tag.shared()) {
            viewer.require(MANAGE_TAGS);
        }
        return tag;
    }

    private static void requireGroup(Viewer viewer, TenantTransaction tx, TagDraft draft, Optional<RecordId> owner) {
        var group = draft.group().flatMap(id -> new GroupStore(viewer).locked(tx, id));
        if (draft.group().isPresent()
                && group.filter(it -> it.owner().equals(owner)).isEmpty()) {
            Names.refuse(List.of(Violation.of("/group", "no_such_tag_group", Map.of())));
        }
    }

    private static void refuse(TagDraft draft) {
        var violations = new ArrayList<>(Names.violations(draft.name()));
        if (!COLOR.matcher(draft.color()).matches()) {
            violations.add(Violation.of("/color", "wrong_form", Map.of()));
        }
        Names.refuse(violations);
    }

    private Tag changed(Viewer viewer, String name, java.util.function.Function<TenantTransaction, Tag> work) {
        try {
            return database.transaction(viewer.binding(), work);
        } catch (UniqueViolation _) {
            throw Names.taken(name);
        }
    }

    private void done(Viewer viewer, Consumer<TenantTransaction> work) {
        database.transaction(viewer.binding(), tx -> {
            work.accept(tx);
            return tx.cell();
        });
    }

    /** What is done to shared tags concerns everyone; what people do with their own is nobody's business. */
    private void told(Viewer viewer, TenantTransaction tx, String action, Tag tag, Map<String, ?> detail) {
        if (tag.shared()) {
            audit.write(tx, viewer, action, "tag:" + tag.id(), detail);
        }
    }
}
