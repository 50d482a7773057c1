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
import io.fangyuan.record.SelectStatement.Kept;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The queries of a single record, of the lines of a record and of first pages, kept for when the same viewer asks again:
 * to make one takes longer than to run it. What a query depends on besides the id is its key, so nothing needs to be taken
 * back; what depends on the clock is made each time.
 */
@Component
final class KeptQueries {
    private static final int MOST_CHARACTERS = 32_000_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final RecordTables tables;
    private final Cache<Key, Kept> queries = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key _, Kept kept) -> kept.sql().text().length())
            .expireAfterAccess(IDLE)
            .build();

    KeptQueries(RecordTables tables) {
        this.tables = tables;
    }

    private enum Wanted {
        READABLE,
        LINES,
        STORED,
        STORED_AND_LOCKED
    }

    /**
     * All that rights, formulas and storage look at; snapshots, charts and objects are themselves, not their likes.
     *
     * @param wanted one of {@link Wanted}, or the {@link RecordQuery} of a page
     */
    private record Key(
            Snapshot snapshot,
            OrgChart org,
            RecordId user,
            Tenant tenant,
            boolean elevated,
            ObjectType type,
            Object wanted) {}

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

    /** The first page of a list, made by {@code make} when it is not known; a search is not kept, for it is rarely asked again. */
    Query<Found> page(Viewer viewer, RecordQuery query, Supplier<SelectStatement> make) {
        boolean isKept = query.cursor().isEmpty()
                && query.search().isEmpty()
                && query.among().isEmpty();
        return isKept
                ? kept(viewer, query.type(), query, () -> make.get().keptPage(query.limit()))
                        .again(Contexts.of(viewer))
                : make.get().page(query.limit());
    }

    private Query<Found> query(Viewer viewer, ObjectType type, Wanted wanted, RecordId id) {
        return kept(viewer, type, wanted, () -> make(viewer, type, wanted)).of(id, Contexts.of(viewer));
    }

    private Kept kept(Viewer viewer, ObjectType type, Object wanted, Supplier<Kept> make) {
        var key = new Key(
                viewer.snapshot(), viewer.org(), viewer.user().id(), viewer.tenant(), viewer.elevated(), type, wanted);
        Kept known = queries.getIfPresent(key);
        Kept kept = known == null ? make.get() : known;
        if (known == null && kept.isTimeless()) {
            queries.put(key, kept);
        }
        return kept;
    }

    private Kept make(Viewer viewer, ObjectType type, Wanted wanted) {
        RecordTable table = tables.of(viewer).of(type);
        return switch (wanted) {
            case READABLE -> byId(viewer, table, readable(viewer, type)).keptSingle();
            case STORED -> byId(viewer, table, table.fields()).keptSingle();
            case STORED_AND_LOCKED -> byId(viewer, table, table.fields()).keptLocked();
            case LINES ->
                select(viewer, table, readable(viewer, type), owner(table))
                        .orderBy(List.of(new Sort(SystemFields.POSITION, false)))
                        .keptPage(LineReader.MOST);
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
