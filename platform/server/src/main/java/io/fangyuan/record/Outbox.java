package io.fangyuan.record;

import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the listeners what the saves of a tenant left in its outbox, at least once, and the saves of one record in their
 * order. A save whose telling fails is told again later and does not hold up those behind it.
 */
@Component
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 200;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final TenantDatabase database;
    private final List<RecordListener> listeners;

    Outbox(TenantDatabase database, ObjectProvider<RecordListener> listeners) {
        this.database = database;
        this.listeners = listeners.orderedStream().toList();
    }

    private record Entry(long id, int attempts, RecordSaved event) {}

    /**
     * Delivers what is due, at most 200 entries; returns how many. Of two nodes that come at once one finds nothing to do.
     */
    public int deliver(TenantId tenant, String cell, Instant now) {
        try {
            return deliver(tenant, cell, now, BATCH);
        } catch (RuntimeException oneOfThem) {
            LOG.warn("saves of tenant {} are told one by one, for one of them fails", tenant, oneOfThem);
            return oneByOne(tenant, cell, now);
        }
    }

    private int oneByOne(TenantId tenant, String cell, Instant now) {
        int told = 0;
        for (int i = 0; i < BATCH; i++) {
            try {
                int next = deliver(tenant, cell, now, 1);
                if (next == 0) {
                    return told;
                }
                told += next;
            } catch (RuntimeException e) {
                LOG.error("a save of tenant {} could not be told", tenant, e);
                postpone(tenant, cell, now);
            }
        }
        return told;
    }

    private int deliver(TenantId tenant, String cell, Instant now, int most) {
        return database.bound(tenant, cell, tx -> {
            List<Entry> entries = due(tenant, now, most, tx);
            entries.forEach(entry -> listeners.forEach(listener -> listener.saved(tenant, entry.event(), tx)));
            remove(tenant, entries, tx);
            return entries.size();
        });
    }

    /** Puts off the entry that comes first, each time twice as long. */
    private void postpone(TenantId tenant, String cell, Instant now) {
        database.bound(tenant, cell, tx -> {
            due(tenant, now, 1, tx)
                    .forEach(entry -> tx.update(new SqlBuilder()
                            .sql("update %s.outbox set attempts = attempts + 1, due_at = ".formatted(cell))
                            .bind(now.plus(pause(entry.attempts())))
                            .sql(" where tenant_id = ")
                            .bind(tenant.value())
                            .sql(" and id = ")
                            .bind(entry.id())
                            .build()));
            return tenant;
        });
    }

    private static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static List<Entry> due(TenantId tenant, Instant now, int most, TenantTransaction tx) {
        if (!isAlone(tenant, tx)) {
            return List.of();
        }
        Sql sql = new SqlBuilder()
                .sql("select id, attempts, payload::text from %s.outbox where tenant_id = ".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(" and due_at <= ")
                .bind(now)
                .sql(" order by id limit " + most + " for update")
                .build();
        return tx.query(sql, row -> new Entry(row.getLong(1), row.getInt(2), event(row.getString(3))));
    }

    /** One node at a time tells the saves of a tenant, until its transaction ends. */
    private static boolean isAlone(TenantId tenant, TenantTransaction tx) {
        return tx.query(Sql.of("select pg_try_advisory_xact_lock(78, ?)", tenant.value()), row -> row.getBoolean(1))
                .getFirst();
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
