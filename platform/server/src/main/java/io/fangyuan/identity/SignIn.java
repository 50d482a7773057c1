package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks passwords. Whether code, login or password was wrong cannot be told from the reply, nor from how long it takes.
 */
@Component
public final class SignIn {
    private final TenantDirectory directory;
    private final TenantDatabase database;
    private final CredentialStore credentials;
    private final ResellerStaff staff;
    private final Passwords passwords;
    private final Clock clock;
    private final UnknownAccounts unknown = new UnknownAccounts();

    SignIn(
            TenantDirectory directory,
            TenantDatabase database,
            CredentialStore credentials,
            ResellerStaff staff,
            Passwords passwords,
            Clock clock) {
        this.directory = directory;
        this.database = database;
        this.credentials = credentials;
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Who has this login and password. Throws WRONG_CREDENTIALS, LOCKED_OUT, or TENANT_NOT_ACTIVE (only to those who know
     * the password).
     *
     * @param tenantCode blank for the staff of resellers
     */
    public Principal check(String tenantCode, String login, String password) {
        var code = tenantCode.strip().toLowerCase(Locale.ROOT);
        var name = login.strip();
        if (code.isEmpty()) {
            return check(code, name, password, Optional.of(staff));
        }
        var tenant = directory.byCode(code).map(known -> directory.fresh(known.id()));
        var principal = check(code, name, password, tenant.map(this::accounts));
        if (!tenant.orElseThrow().state().usable()) {
            throw new Problem(ProblemCode.TENANT_NOT_ACTIVE);
        }
        return principal;
    }

    private Accounts accounts(Tenant tenant) {
        return new TenantAccounts(tenant, database, credentials);
    }

    private Principal check(String code, String login, String password, Optional<Accounts> accounts) {
        var now = clock.instant();
        var account = accounts.flatMap(kept -> kept.attempt(login, now));
        if (account.isEmpty()) {
            unknown.attempt(code, login.toLowerCase(Locale.ROOT), now);
        }
        boolean right =
                passwords.matches(password, account.map(Accounts.Account::hash).orElse(null));
        if (!right || !account.orElseThrow().active()) {
            throw new Problem(ProblemCode.WRONG_CREDENTIALS);
        }
        accounts.orElseThrow().succeeded(account.orElseThrow());
        return account.orElseThrow().principal();
    }
}
