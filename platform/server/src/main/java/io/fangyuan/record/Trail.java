package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.SqlBuilder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a statement leaves behind that changes several records at once: for each a row of history and a message in the
 * outbox. The statement calls what it changed {@code saved(object_id, id, version)}.
 */
final class Trail {
    private final Viewer viewer;
    private final String cell;

    Trail(Viewer viewer, String cell) {
        this.viewer = viewer;
        this.cell = cell;
    }

    /**
     * Appends the rows of history.
     *
     * @param op as the table of history calls it
     * @param old SQL of the values before, over {@code saved s}
     */
    void history(SqlBuilder sql, char op, String old) {
        sql.sql(
                        ",\nhistory as (\n insert into %s.hist (tenant_id, object_id, rec_id, version, at, actor, cause, op, old)\n"
                                .formatted(cell))
                .sql(" select ")
                .bind(viewer.binding().tenant().value())
                .sql(", s.object_id, s.id, s.version, ")
                .bind(viewer.now())
                .sql(", ")
                .bind(viewer.user().id().value())
                .sql(", ")
                .bind(cause(viewer))
                .sql(", '%s', %s\n from saved s)".formatted(op, old));
    }

    /** The document by which the viewer's save happens, as history names it; null for what the viewer does. */
    static @Nullable String cause(Viewer viewer) {
        return viewer.cause().map(DocumentKey::toString).orElse(null);
    }

    /** Appends the messages; {@code types} are those of all records that may have changed. */
    void outbox(SqlBuilder sql, String op, Collection<ObjectType> types) {
        var names = JsonMapper.shared().createObjectNode();
        types.forEach(type -> names.put(Integer.toString(type.id()), type.name()));
        sql.sql(",\nannounced as (\n insert into %s.outbox (tenant_id, topic, payload)\n select ".formatted(cell))
                .bind(viewer.binding().tenant().value())
                .sql(", 'recordSaved', jsonb_build_object('op', '%s', 'id', s.id::text, 'object', ".formatted(op))
                .bind(new Jsonb(names.toString()))
                .sql("::jsonb ->> s.object_id::text)\n from saved s)");
    }
}
