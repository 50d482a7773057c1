package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.value.ValueKind;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The record tables of one snapshot, made when first asked for. */
final class TenantTables {
    private final Snapshot snapshot;
    private final SlotMap slots;
    private final Map<String, RecordTable> tables = new ConcurrentHashMap<>();

    TenantTables(Snapshot snapshot, SlotMap slots) {
        this.snapshot = snapshot;
        this.slots = slots;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    RecordTable of(ObjectType type) {
        return tables.computeIfAbsent(type.name(), _ -> type.system() ? SystemTables.of(type) : table(type));
    }

    private RecordTable table(ObjectType type) {
        Map<String, Column> columns = new HashMap<>();
        for (Field field : type.fields()) {
            columns.put(field.name(), column(type, field));
        }
        return new RecordTable(type, "rec", "%s.object_id = " + type.id() + " and %s.deleted_at is null", columns);
    }

    private Column column(ObjectType type, Field field) {
        if (field.system()) {
            return systemColumn(type, field.name());
        }
        if (field.name().equals(type.nameField().name())) {
            return new Column.Plain("name", ValueKind.TEXT);
        }
        return field.isStored() ? slots.column(type, field) : new Column.Computed(field.kind());
    }

    private static Column systemColumn(ObjectType type, String field) {
        return switch (field) {
            case "owner" -> new Column.Plain("owner_id", ValueKind.REFERENCE);
            case "recordType" -> new Column.RecordTypeColumn(caseWhens(type));
            case "createdBy" -> new Column.Plain("created_by", ValueKind.REFERENCE);
            case "createdAt" -> new Column.Plain("created_at", ValueKind.DATE_TIME);
            case "updatedBy" -> new Column.Plain("updated_by", ValueKind.REFERENCE);
            case "position" -> new Column.Plain("position", ValueKind.NUMBER);
            case "updatedAt" -> new Column.Plain("updated_at", ValueKind.DATE_TIME);
            default -> throw new IllegalArgumentException("no column for system field " + field);
        };
    }

    /** Names of record types are identifiers checked by the metadata schema, so they may stand in the SQL text. */
    private static String caseWhens(ObjectType type) {
        return type.recordTypes().stream()
                .map(recordType -> "when %d then '%s'".formatted(recordType.id(), recordType.name()))
                .collect(Collectors.joining(" "));
    }
}
