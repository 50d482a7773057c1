package io.fangyuan.record;

import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the listeners what the saves of a tenant left in its outbox, at least once and in their order. */
@Component
public final class Outbox {
    private static final int BATCH = 200;

    private final TenantDatabase database;
    private final List<RecordListener> listeners;

    Outbox(TenantDatabase database, ObjectProvider<RecordListener> listeners) {
        this.database = database;
        this.listeners = listeners.orderedStream().toList();
    }

    private record Entry(long id, RecordSaved event) {}

    /** Delivers what is due, at most 200 entries; returns how many. Two nodes never deliver the same entry at once. */
    public int deliver(TenantId tenant, String cell, Instant now) {
        return database.bound(tenant, cell, tx -> {
            List<Entry> entries = due(tenant, now, tx);
            entries.forEach(entry -> listeners.forEach(listener -> listener.saved(tenant, entry.event(), tx)));
            remove(tenant, entries, tx);
            return entries.size();
        });
    }

    private static List<Entry> due(TenantId tenant, Instant now, TenantTransaction tx) {
        Sql sql = new SqlBuilder()
                .sql("select id, payload::text from %s.outbox where tenant_id = ".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(" and due_at <= ")
                .bind(now)
                .sql(" order by id limit " + BATCH + " for update skip locked")
                .build();
        return tx.query(sql, row -> new Entry(row.getLong(1), event(row.getString(2))));
    }

    private static void remove(TenantId tenant, List<Entry> entries, TenantTransaction tx) {
        tx.update(new SqlBuilder()
                .sql("delete from %s.outbox where tenant_id = ".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(" and id = any(")
                .bind(entries.stream().mapToLong(Entry::id).toArray())
                .sql(")")
                .build());
    }

    private static RecordSaved event(String payload) {
        JsonNode json = JsonMapper.shared().readTree(payload);
        Set<String> changed = new HashSet<>();
        json.path("changed").forEach(name -> changed.add(name.stringValue()));
        return new RecordSaved(
                json.get("object").stringValue(),
                RecordId.parse(json.get("id").stringValue()),
                json.get("op").stringValue(),
                changed);
    }
}
