package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which slot holds which field, for one tenant: the template's default map with the tenant's own rows over it. Slots are
 * storage state, not metadata: no release moves, revives or frees one (docs/adr/0001-storage.md).
 */
final class SlotMap {
    private static final String OVERFLOW = "x";

    private final Map<Key, String> slots;

    private record Key(int object, int field) {}

    SlotMap() {
        this(new HashMap<>());
    }

    private SlotMap(Map<Key, String> slots) {
        this.slots = slots;
    }

    /** An independent copy. */
    SlotMap copy() {
        return new SlotMap(new HashMap<>(slots));
    }

    /** This map with one more assignment; a later one for the same field wins. */
    void put(int object, int field, String slot) {
        slots.put(new Key(object, field), slot);
    }

    Optional<String> slot(int object, int field) {
        return Optional.ofNullable(slots.get(new Key(object, field)));
    }

    /** The column of a tenant's field. Throws {@link IllegalStateException} when publishing gave it no slot. */
    Column column(ObjectType type, Field field) {
        String slot = slot(type.id(), field.id())
                .orElseThrow(() -> new IllegalStateException("no slot for " + type.name() + "." + field.name()));
        return slot.startsWith(OVERFLOW)
                ? new Column.Overflow(field.id(), field.kind())
                : new Column.Plain(slot, field.kind());
    }

    /**
     * A slot for a field that has none: tenants' own fields fill each family from the top, templates from the bottom, so
     * that a growing template meets a tenant's fields as late as possible. A family that is used up overflows.
     */
    String free(int object, int field, SlotFamily family) {
        Set<String> taken = taken(object);
        for (int number = family.size(); number >= 1; number--) {
            if (!taken.contains(family.column(number))) {
                return family.column(number);
            }
        }
        return OVERFLOW + field;
    }

    /** The slots of an object that are taken, by field id. */
    Set<String> taken(int object) {
        Set<String> taken = new HashSet<>();
        slots.forEach((key, slot) -> {
            if (key.object() == object) {
                taken.add(slot);
            }
        });
        return taken;
    }
}
