package io.fangyuan.metadata;

import io.fangyuan.store.TenantTransaction;

/** Does what must come into force together with a new release. */
public interface PublishListener {

    /** Called inside the publishing transaction, which no write of the tenant runs beside, before it commits. */
    void published(Snapshot before, Snapshot after, TenantTransaction tx);
}
