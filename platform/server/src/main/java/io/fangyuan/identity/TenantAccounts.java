package io.fangyuan.identity;

import io.fangyuan.store.TenantDatabase;
import io.fangyuan.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;

/** The users of one tenant. */
record TenantAccounts(Tenant tenant, TenantDatabase database, CredentialStore store) implements Accounts {

    @Override
    public Optional<Account> attempt(String login, Instant now) {
        return database.bound(
                tenant.id(),
                tenant.cell(),
                tx -> store.lock(tx, tenant.id(), login).map(credential -> {
                    var next = credential.lockOut().afterFailure(now);
                    store.setLockOut(tx, tenant.id(), credential.user(), next);
                    var principal = new Principal.TenantUser(tenant.id(), credential.user());
                    return new Account(principal, credential.hash(), credential.active());
                }));
    }

    @Override
    public void succeeded(Account account) {
        if (account.principal() instanceof Principal.TenantUser user) {
            database.bound(tenant.id(), tenant.cell(), tx -> {
                store.setLockOut(tx, tenant.id(), user.user(), LockOut.NONE);
                return user;
            });
        }
    }
}
