package io.fangyuan.record;

import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;

/** Hears of saves from the outbox, after they have happened. The same save may be told twice. */
public interface RecordListener {

    /** Called in a transaction of its own that is bound to the tenant; the save counts as told when it commits. */
    void saved(TenantId tenant, RecordSaved event, TenantTransaction tx);
}
