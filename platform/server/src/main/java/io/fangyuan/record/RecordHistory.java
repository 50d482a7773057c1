package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Columns;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in a record: told backwards from the record as it is, since history keeps what each save replaced. */
@Component
public final class RecordHistory {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 200;

    private final TenantDatabase database;
    private final RecordReader reader;
    private final LookupNames names;

    RecordHistory(TenantDatabase database, RecordReader reader, LookupNames names) {
        this.database = database;
        this.reader = reader;
        this.names = names;
    }

    /** What a save did; in JSON in lower case. */
    public enum Operation {
        CREATE,
        UPDATE,
        DELETE,
        RESTORE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One save, and by which document it happened where nobody asked for it. */
    public record Entry(
            int version,
            Instant at,
            RecordId actor,
            Optional<DocumentKey> cause,
            Operation operation,
            List<FieldChange> changes) {

        private Entry named(LookupLabels labels) {
            return new Entry(
                    version,
                    at,
                    actor,
                    cause,
                    operation,
                    changes.stream().map(change -> change.named(labels)).toList());
        }
    }

    /** A field that a save changed; the labels name what look-ups point at. */
    public record FieldChange(
            Field field,
            Value before,
            Value after,
            Optional<LookupLabel> beforeLabel,
            Optional<LookupLabel> afterLabel) {

        private FieldChange named(LookupLabels labels) {
            return new FieldChange(field, before, after, labels.label(field, before), labels.label(field, after));
        }
    }

    private record Stored(
            int version, Instant at, RecordId actor, Optional<DocumentKey> cause, Operation operation, JsonNode old) {}

    /**
     * The latest 200 saves of a record that the viewer may read, newest first, without fields the viewer may not read. A
     * record that is shown only in part has no history: what is seen of it now need not have been seen then.
     */
    public List<Entry> of(Viewer viewer, ObjectType type, RecordId id) {
        FoundRecord found = reader.get(viewer, type, id);
        if (found.partial()) {
            return List.of();
        }
        Map<String, Value> running = new HashMap<>(found.record().values());
        List<Entry> entries = new ArrayList<>();
        for (Stored stored : stored(viewer, type, id)) {
            entries.add(entry(viewer, type, stored, running));
        }
        return named(viewer, entries);
    }

    private List<Entry> named(Viewer viewer, List<Entry> entries) {
        LookupLabels labels = names.of(
                viewer,
                entries.stream()
                        .flatMap(entry -> entry.changes().stream())
                        .flatMap(change -> Stream.of(change.before(), change.after())
                                .map(value -> new LookupNames.Pointed(change.field(), value))));
        return entries.stream().map(entry -> entry.named(labels)).toList();
    }

    private static Entry entry(Viewer viewer, ObjectType type, Stored stored, Map<String, Value> running) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : type.fields()) {
            JsonNode old = stored.old().path(Integer.toString(field.id()));
            if (old.isMissingNode() || !Access.mayRead(viewer, type, field)) {
                continue;
            }
            Value before = StoredJson.read(old, field.kind());
            Value after = running.getOrDefault(field.name(), Value.BLANK);
            changes.add(new FieldChange(field, before, after, Optional.empty(), Optional.empty()));
            running.put(field.name(), before);
        }
        return new Entry(stored.version(), stored.at(), stored.actor(), stored.cause(), stored.operation(), changes);
    }

    private List<Stored> stored(Viewer viewer, ObjectType type, RecordId id) {
        Sql sql = new SqlBuilder()
                .sql("select version, at, actor, op::text, old::text, cause from %s.hist where tenant_id = "
                        .formatted(viewer.binding().cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and object_id = %d and rec_id = ".formatted(type.id()))
                .bind(id.value())
                .sql(" order by version desc, at desc limit " + MOST)
                .build();
        return database.read(viewer.binding(), sql, RecordHistory::stored);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String old = row.getString(5);
        return new Stored(
                row.getInt(1),
                Columns.instant(row, 2),
                new RecordId(row.getLong(3)),
                Optional.ofNullable(row.getString(6)).map(DocumentKey::parse),
                operation(row.getString(4)),
                old == null ? JSON.createObjectNode() : JSON.readTree(old));
    }

    private static Operation operation(String op) {
        return switch (op) {
            case "c" -> Operation.CREATE;
            case "u" -> Operation.UPDATE;
            case "d" -> Operation.DELETE;
            case "r" -> Operation.RESTORE;
            default -> throw new IllegalStateException("unknown operation in history: " + op);
        };
    }
}
