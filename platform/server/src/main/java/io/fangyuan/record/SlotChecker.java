package io.fangyuan.record;

import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Looks for values in slots that no field has: the one way in which a mistake in storage would corrupt silently. Slots
 * of fields that a release no longer mentions are still theirs.
 */
@Component
public final class SlotChecker {
    private static final List<String> COLUMNS = Arrays.stream(SlotFamily.values())
            .flatMap(family -> IntStream.rangeClosed(1, family.size()).mapToObj(family::column))
            .toList();

    private final TenantDatabase database;
    private final Slots slots;

    SlotChecker(TenantDatabase database, Slots slots) {
        this.database = database;
        this.slots = slots;
    }

    /** Records of an object that have a value in a slot that belongs to none of its fields. */
    public record Stray(int objectId, String slot, long records) {}

    /** All strays of a tenant; empty when storage is sound. */
    public List<Stray> check(TenantId tenant, String cell) {
        return database.bound(tenant, cell, tx -> check(tenant, tx));
    }

    private List<Stray> check(TenantId tenant, TenantTransaction tx) {
        SlotMap assigned = slots.load(tenant, tx);
        var sql = new SqlBuilder().sql("select object_id");
        COLUMNS.forEach(column -> sql.sql(", count(" + column + ")"));
        Sql counts = sql.sql(" from %s.rec where tenant_id = ".formatted(tx.cell()))
                .bind(tenant.value())
                .sql(" group by object_id order by object_id")
                .build();
        return tx.query(counts, row -> strays(row, assigned)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Stray> strays(ResultSet row, SlotMap assigned) throws SQLException {
        int object = row.getInt(1);
        Set<String> taken = assigned.taken(object);
        List<Stray> strays = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            long records = row.getLong(i + 2);
            if (records > 0 && !taken.contains(COLUMNS.get(i))) {
                strays.add(new Stray(object, COLUMNS.get(i), records));
            }
        }
        return strays;
    }
}
