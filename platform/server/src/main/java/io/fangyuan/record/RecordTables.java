package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.store.Binding;
import org.springframework.stereotype.Component;

/** The record tables of tenants; slots change only when something is published, so they are read once per snapshot. */
@Component
final class RecordTables {
    private final Slots slots;

    RecordTables(Slots slots) {
        this.slots = slots;
    }

    /** May read the slots on a connection of its own: whoever opens a transaction asks before it, then they are there. */
    TenantTables of(Viewer viewer) {
        return of(viewer.snapshot(), viewer.binding());
    }

    TenantTables of(Snapshot snapshot, Binding binding) {
        return snapshot.derived(TenantTables.class, made -> new TenantTables(made, slots.load(made, binding)));
    }
}
