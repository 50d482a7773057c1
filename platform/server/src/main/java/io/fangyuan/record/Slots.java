package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PublishListener;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.store.Binding;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives every published field a slot and keeps it for ever. A template brings a default map for its own fields; a tenant
 * has rows only for its own fields and for template fields whose default slot it had already used.
 */
@Component
@Order(1)
class Slots implements PublishListener {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TenantDatabase database;

    Slots(TenantDatabase database) {
        this.database = database;
    }

    /** The slots of a tenant, as of a release that is published. */
    SlotMap load(Snapshot snapshot, Binding binding) {
        return database.bound(snapshot.tenant(), binding.cell(), tx -> load(snapshot.tenant(), tx));
    }

    /** Runs inside the publishing transaction, which no save of the tenant runs beside. */
    @Override
    public void published(Snapshot before, Snapshot after, TenantTransaction tx) {
        SlotMap all = load(after.tenant(), tx);
        assignments(after, all, tx).forEach(assignment -> {
            all.put(assignment.object(), assignment.field(), assignment.slot());
            tx.update(insert(after.tenant(), assignment, tx));
        });
    }

    /** The tables of a snapshot that is not published yet, as they will be: for looking at its data, never to be kept. */
    TenantTables planned(Snapshot candidate, TenantTransaction tx) {
        SlotMap all = load(candidate.tenant(), tx);
        assignments(candidate, all, tx)
                .forEach(assignment -> all.put(assignment.object(), assignment.field(), assignment.slot()));
        return new TenantTables(candidate, all);
    }

    private record Assignment(int object, int field, String slot) {}

    private static List<Assignment> assignments(Snapshot snapshot, SlotMap all, TenantTransaction tx) {
        SlotMap own = ownRows(snapshot.tenant(), tx);
        List<Assignment> assignments = new ArrayList<>();
        for (ObjectType type : snapshot.objects()) {
            SlotMap growing = all.copy();
            Set<String> taken = type.system() ? Set.of() : own.taken(type.id());
            for (Field field : type.system() ? List.<Field>of() : type.fields()) {
                if (needsSlot(type, field, own, all, taken)) {
                    String slot = growing.free(type.id(), field.id(), SlotFamily.of(field.kind()));
                    growing.put(type.id(), field.id(), slot);
                    assignments.add(new Assignment(type.id(), field.id(), slot));
                }
            }
        }
        return assignments;
    }

    private static boolean needsSlot(ObjectType type, Field field, SlotMap own, SlotMap all, Set<String> taken) {
        if (field.system()
                || !field.isStored()
                || field.name().equals(type.nameField().name())) {
            return false;
        }
        if (own.slot(type.id(), field.id()).isPresent()) {
            return false;
        }
        return all.slot(type.id(), field.id())
                .filter(slot -> !taken.contains(slot))
                .isEmpty();
    }

    private static Sql insert(TenantId tenant, Assignment assignment, TenantTransaction tx) {
        return new SqlBuilder()
                .sql("insert into %s.slot (tenant_id, object_id, slot, field_id) values (".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(", %d, ".formatted(assignment.object()))
                .bind(assignment.slot())
                .sql(", %d)".formatted(assignment.field()))
                .build();
    }

    SlotMap load(TenantId tenant, TenantTransaction tx) {
        SlotMap slots = new SlotMap();
        int version = tx.query(Sql.of("""
            select r.template_version_id from %1$s.release r
            join %1$s.tenant t on t.tenant_id = r.tenant_id and t.release_no = r.release_no
            where r.tenant_id = ?\
            """.formatted(tx.cell()), tenant.value()), row -> row.getInt(1))
                .getFirst();
        putDefaults(slots, templateSlots(version, tx));
        putRows(slots, tenant, tx);
        return slots;
    }

    private static SlotMap ownRows(TenantId tenant, TenantTransaction tx) {
        SlotMap slots = new SlotMap();
        putRows(slots, tenant, tx);
        return slots;
    }

    private static void putRows(SlotMap slots, TenantId tenant, TenantTransaction tx) {
        tx.query(
                Sql.of(
                        "select object_id, field_id, slot from %s.slot where tenant_id = ? and state = 'live'"
                                .formatted(tx.cell()),
                        tenant.value()),
                row -> {
                    slots.put(row.getInt(1), row.getInt(2), row.getString(3));
                    return true;
                });
    }

    private static JsonNode templateSlots(int templateVersionId, TenantTransaction tx) {
        Sql sql = Sql.of("""
            select t.slots::text from control.template t
            join control.template_version v on v.template_id = t.template_id
            where v.template_version_id = ?\
            """, templateVersionId);
        return tx.query(sql, row -> JSON.readTree(row.getString(1))).stream()
                .findFirst()
                .orElseGet(JSON::createObjectNode);
    }

    private static void putDefaults(SlotMap slots, JsonNode defaults) {
        defaults.properties()
                .forEach(object -> object.getValue()
                        .properties()
                        .forEach(field -> slots.put(
                                Integer.parseInt(object.getKey()),
                                Integer.parseInt(field.getKey()),
                                field.getValue().stringValue())));
    }
}
