package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Moves a record and everything that goes with it into the recycle bin as one batch, named by the record's id. What
 * points at it decides: it is deleted too, let go, or forbids the deletion.
 */
@Component
public final class RecordDeleter {
    private final TenantDatabase database;
    private final RecordTables tables;
    private final RecordWriter writer;
    private final RecordSaver saver;
    private final SaveHooks hooks;

    RecordDeleter(
            TenantDatabase database, RecordTables tables, RecordWriter writer, RecordSaver saver, SaveHooks hooks) {
        this.database = database;
        this.tables = tables;
        this.writer = writer;
        this.saver = saver;
        this.hooks = hooks;
    }

    /** Deletes the record, in this version when one is given; returns the batch that restores it. */
    public RecordId delete(Viewer viewer, ObjectType type, RecordId id, OptionalInt version) {
        tables.of(viewer);
        return database.transaction(viewer.binding(), tx -> delete(viewer, type, id, version, tx));
    }

    RecordId delete(Viewer viewer, ObjectType type, RecordId id, OptionalInt version, TenantTransaction tx) {
        if (type.owned().isEmpty()) {
            lock(viewer, type, id, tx);
        }
        FoundRecord found = writer.before(viewer, type, id, new SaveSession.Together(tx));
        if (!found.mayDelete()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        if (version.isPresent() && version.getAsInt() != found.record().version()) {
            throw RecordSaver.stale(found.record());
        }
        if (type.owned().isPresent()) {
            saver.removeLine(viewer, found.record(), new SaveSession.Together(tx));
        } else {
            new DeletionBatch(viewer, tx, tables.of(viewer), saver, hooks).delete(new BatchMember(type, id.value()));
        }
        return id;
    }

    private static void lock(Viewer viewer, ObjectType type, RecordId id, TenantTransaction tx) {
        tx.query(
                new SqlBuilder()
                        .sql("select 1 from %s.rec where tenant_id = ".formatted(tx.cell()))
                        .bind(viewer.binding().tenant().value())
                        .sql(" and object_id = %d and id = ".formatted(type.id()))
                        .bind(id.value())
                        .sql(" for update")
                        .build(),
                row -> true);
    }
}
