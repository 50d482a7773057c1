package io.fangyuan.identity;

import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;

/** The counter that moves whenever who may do what changes. */
public final class AccessVersion {
    /** Where nodes hear of it; the payload is {@code tenantId:accessVersion}. */
    public static final String CHANNEL = "fangyuan_access";

    private AccessVersion() {}

    /** Moves the counter with the transaction; every request that began earlier is run again on what it then finds. */
    public static void move(TenantTransaction tx, TenantId tenant) {
        var sql = """
                with moved as (
                  update %s.tenant
                  set access_version = access_version + 1
                  where tenant_id = ?
                  returning tenant_id, access_version
                )
                select pg_notify(?, tenant_id || ':' || access_version)
                from moved
                """;
        tx.query(Sql.of(sql.formatted(tx.cell()), tenant.value(), CHANNEL), row -> row.getString(1));
    }
}
