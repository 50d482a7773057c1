package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets people set their password by a one-time link. */
@Component
public final class FirstSignIn {
    private final OneTimeLinks links;
    private final TenantDirectory directory;
    private final TenantDatabase database;
    private final PlatformDatabase platform;
    private final CredentialStore credentials;
    private final ResellerStaff staff;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;

    FirstSignIn(
            OneTimeLinks links,
            TenantDirectory directory,
            TenantDatabase database,
            PlatformDatabase platform,
            CredentialStore credentials,
            ResellerStaff staff,
            Passwords passwords,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.directory = directory;
        this.database = database;
        this.platform = platform;
        this.credentials = credentials;
        this.staff = staff;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom a link greets; {@code tenantName} is empty for the staff of a reseller. */
    public record Greeting(String tenantName, String userName, String login) {}

    /** Whom the link is for. Throws LINK_EXPIRED. */
    public Greeting greet(String token) {
        var owner = links.owner(token);
        return owner.tenant() == null
                ? greetStaff(owner.user())
                : greetUser(usable(owner.tenant()), new RecordId(owner.user()));
    }

    /** Sets the password and uses up the link. Throws LINK_EXPIRED, or INVALID_REQUEST for a password that will not do. */
    public Principal setPassword(String token, String password) {
        var owner = links.owner(token);
        requireGood(password, greet(token).login());
        var hash = passwords.hash(password);
        return owner.tenant() == null
                ? setStaffPassword(token, owner.user(), hash)
                : setUserPassword(token, usable(owner.tenant()), new RecordId(owner.user()), hash);
    }

    private Tenant usable(TenantId id) {
        var tenant = directory.fresh(id);
        if (!tenant.state().usable()) {
            throw new Problem(ProblemCode.TENANT_NOT_ACTIVE);
        }
        return tenant;
    }

    private Greeting greetStaff(long user) {
        return staff.find(user)
                .filter(StaffMember::active)
                .map(member -> new Greeting("", member.name(), member.login()))
                .orElseThrow(() -> new Problem(ProblemCode.LINK_EXPIRED));
    }

    private Greeting greetUser(Tenant tenant, RecordId user) {
        var sql = """
                select name, login
                from %s.app_user
                where tenant_id = ? and id = ? and active
                """;
        return database
                .bound(
                        tenant.id(),
                        tenant.cell(),
                        tx -> tx.query(
                                Sql.of(sql.formatted(tenant.cell()), tenant.id().value(), user.value()),
                                row -> new Greeting(tenant.name(), row.getString(1), row.getString(2))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.LINK_EXPIRED));
    }

    private Principal setStaffPassword(String token, long user, String hash) {
        return platform.transaction(control -> {
            links.use(control, token);
            staff.setPassword(control, user, hash);
            return staff.find(user).orElseThrow().principal();
        });
    }

    private Principal setUserPassword(String token, Tenant tenant, RecordId user, String hash) {
        return database.bound(tenant.id(), tenant.cell(), tx -> {
            links.use(tx, token);
            credentials.setPassword(tx, tenant.id(), user, hash, clock.instant());
            audit.write(tx, tenant.id(), new AuditLog.Actor.User(user), "password.set", "user:" + user, Map.of());
            return new Principal.TenantUser(tenant.id(), user);
        });
    }

    private static void requireGood(String password, String login) {
        List<Violation> violations = PasswordRule.check(password, login);
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), violations);
        }
    }
}
