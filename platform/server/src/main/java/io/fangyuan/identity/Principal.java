package io.fangyuan.identity;

import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;

/** Who signed in. Says nothing about rights, which are looked up anew for every request. */
public sealed interface Principal {

    /** Someone who acts inside one tenant. */
    sealed interface OfTenant extends Principal {
        /** The only source of a request's tenant. */
        TenantId tenant();

        /** The user whose rights apply. */
        RecordId user();
    }

    /** A person who works for a tenant. */
    record TenantUser(TenantId tenant, RecordId user) implements OfTenant {}

    /** A program of a tenant, acting with the rights of {@code user}. */
    record ApiClient(TenantId tenant, String clientId, RecordId user) implements OfTenant {}

    /** A person on the staff of a reseller (the operator is the root reseller); sees no tenant's data. */
    record ResellerUser(int reseller, long user) implements Principal {}
}
