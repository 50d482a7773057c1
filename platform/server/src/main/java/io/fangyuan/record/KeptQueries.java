package io.fangyuan.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.access.Access;
import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.record.SelectStatement.Found;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The queries of a single record, of the lines of a record and of first pages, kept for when the same viewer asks again:
 * to make one takes longer than to run it. What a query depends on besides the id is its key; what depends on the clock
 * is made each time.
 */
@Component
final class KeptQueries {
    private static final int MOST = 5_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final RecordTables tables;
    private final Cache<Key, KeptQuery> queries =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();
    private final Cache<TenantId, Basis> bases =
            Caffeine.newBuilder().weakValues().build();

    KeptQueries(RecordTables tables) {
        this.tables = tables;
    }

    private enum Wanted {
        READABLE,
        LINES,
        STORED,
        STORED_AND_LOCKED
    }

    /** What all queries of a tenant are made from; each is itself, not its like. */
    private static final class Basis {
        private final Snapshot snapshot;
        private final OrgChart org;
        private final Tenant tenant;

        Basis(Viewer viewer) {
            this.snapshot = viewer.snapshot();
            this.org = viewer.org();
            this.tenant = viewer.tenant();
        }

        boolean isOf(Viewer viewer) {
            return snapshot == viewer.snapshot() && org == viewer.org() && tenant.equals(viewer.tenant());
        }
    }

    /**
     * All that rights, formulas and storage look at.
     *
     * @param wanted one of {@link Wanted}, or a {@link Page}
     */
    private record Key(Basis basis, RecordId user, boolean elevated, ObjectType type, Object wanted) {}

    /** The record with all fields that the viewer may read, unless the viewer may not read the record. */
    Query<Found> readable(Viewer viewer, ObjectType type, RecordId id) {
        return query(viewer, type, Wanted.READABLE, id);
    }

    /** The lines of a record that the viewer may read, in their order; {@code type} is the lines' object. */
    Query<Found> lines(Viewer viewer, ObjectType type, RecordId owner) {
        return query(viewer, type, Wanted.LINES, owner);
    }

    /** The record with all that is stored of it, unless the viewer may not read the record. */
    Query<Found> stored(Viewer viewer, ObjectType type, RecordId id) {
        return query(viewer, type, Wanted.STORED, id);
    }

    /** The same, locked against other writers until the transaction ends. */
    Query<Found> locked(Viewer viewer, ObjectType type, RecordId id) {
        return query(viewer, type, Wanted.STORED_AND_LOCKED, id);
    }

    /**
     * The first records of a list in a stretch of its order, made by {@code make} when they are not known; a search is not
     * kept, for it is rarely asked again.
     */
    Query<Found> page(Viewer viewer, Page page, Supplier<SelectStatement> make) {
        RecordQuery query = page.query();
        boolean isKept = page.after().isEmpty()
                && query.search().isEmpty()
                && query.among().isEmpty();
        return isKept
                ? kept(viewer, query.type(), page, () -> make.get().page(query.limit()))
                        .of(viewer)
                : make.get().page(query.limit()).of(viewer);
    }

    /** How many are kept, of all tenants. */
    long size() {
        queries.cleanUp();
        return queries.estimatedSize();
    }

    private Query<Found> query(Viewer viewer, ObjectType type, Wanted wanted, RecordId id) {
        return kept(viewer, type, wanted, () -> make(viewer, type, wanted)).of(viewer, id);
    }

    private KeptQuery kept(Viewer viewer, ObjectType type, Object wanted, Supplier<KeptQuery> make) {
        var key = new Key(basis(viewer), viewer.user().id(), viewer.elevated(), type, wanted);
        KeptQuery known = queries.getIfPresent(key);
        KeptQuery kept = known == null ? make.get() : known;
        if (known == null && kept.timeless()) {
            queries.put(key, kept);
        }
        return kept;
    }

    /** After a release, or when people have changed, what was made before is dropped: it would hold all of the old release. */
    private Basis basis(Viewer viewer) {
        TenantId tenant = viewer.binding().tenant();
        Basis known = bases.getIfPresent(tenant);
        if (known != null && known.isOf(viewer)) {
            return known;
        }
        var basis = new Basis(viewer);
        bases.put(tenant, basis);
        if (known != null) {
            queries.asMap().keySet().removeIf(key -> key.basis() == known);
        }
        return basis;
    }

    private KeptQuery make(Viewer viewer, ObjectType type, Wanted wanted) {
        RecordTable table = tables.of(viewer).of(type);
        return switch (wanted) {
            case READABLE -> byId(viewer, table, readable(viewer, type)).byId();
            case STORED -> byId(viewer, table, table.fields()).byId();
            case STORED_AND_LOCKED -> byId(viewer, table, table.fields()).locked();
            case LINES ->
                select(viewer, table, readable(viewer, type), owner(table))
                        .orderBy(List.of(new Sort(SystemFields.POSITION, false)))
                        .few(LineReader.MOST);
        };
    }

    private SelectStatement byId(Viewer viewer, RecordTable table, List<Field> fields) {
        return select(viewer, table, fields, "r.id");
    }

    private SelectStatement select(Viewer viewer, RecordTable table, List<Field> fields, String key) {
        return SelectStatement.readable(viewer, tables.of(viewer), table, fields)
                .where(Sql.of(key + " = ?", Sql.OPEN));
    }

    private static String owner(RecordTable lines) {
        String lookup = lines.type().owned().orElseThrow().name();
        return lines.column(lookup).sql(Joins.ROOT);
    }

    private static List<Field> readable(Viewer viewer, ObjectType type) {
        var rights = Access.fieldRights(viewer, type);
        return type.fields().stream()
                .filter(field -> rights.of(field) != FieldRight.HIDDEN)
                .toList();
    }
}
