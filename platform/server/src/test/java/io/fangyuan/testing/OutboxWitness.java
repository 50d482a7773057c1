package io.fangyuan.testing;

import io.fangyuan.record.RecordListener;
import io.fangyuan.record.RecordSaved;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.util.function.Consumer;

/**
 * Writes down each save of one tenant that the outbox tells of, in the transaction of the telling, as a listener does that
 * has an effect. It is there in the server under test and in its nodes, and idle until somebody is watched.
 */
public final class OutboxWitness implements RecordListener {
    /** The setting by which a node is told whom to watch. */
    public static final String WATCHED = "FANGYUAN_TEST_WATCHED";

    private static volatile String watched = System.getenv().getOrDefault(WATCHED, "");

    /** Watches the tenant in this process from now on; {@code superuser} runs the SQL that makes room for what is told. */
    public static void watch(TenantId tenant, Consumer<String> superuser) {
        superuser.accept("""
                create schema if not exists witness;
                grant usage on schema witness to fangyuan_app;
                create table if not exists witness.told (tenant_id int not null, rec_id bigint not null);
                grant insert on witness.told to fangyuan_app
                """);
        watched = tenant.toString();
    }

    @Override
    public void saved(TenantId tenant, RecordSaved event, TenantTransaction tx) {
        if (watched.equals(tenant.toString())) {
            tx.update(Sql.of(
                    "insert into witness.told (tenant_id, rec_id) values (?, ?)",
                    tenant.value(),
                    event.id().value()));
        }
    }
}
