package io.fangyuan.identity;

import io.fangyuan.identity.OneTimeLinks.Owner;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people set their own password: once by a one-time link, or knowing the present one. */
@Component
public final class OwnPassword {
    private final OneTimeLinks links;
    private final SignIn signIn;
    private final TenantDirectory directory;
    private final TenantDatabase database;
    private final PlatformDatabase platform;
    private final CredentialStore credentials;
    private final ResellerStaff staff;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;

    OwnPassword(
            OneTimeLinks links,
            SignIn signIn,
            TenantDirectory directory,
            TenantDatabase database,
            PlatformDatabase platform,
            CredentialStore credentials,
            ResellerStaff staff,
            Passwords passwords,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.signIn = signIn;
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

    /** Whom the link is for. Throws LINK_EXPIRED, TENANT_NOT_ACTIVE. */
    public Greeting greet(String token) {
        return greet(links.owner(token)).orElseThrow(() -> new Problem(ProblemCode.LINK_EXPIRED));
    }

    /** Sets the password and uses up the link. Throws LINK_EXPIRED, or INVALID_REQUEST for a password that will not do. */
    public Principal setByLink(String token, String password) {
        var owner = links.owner(token);
        requireGood(password, greet(token).login());
        return set(owner, password, token);
    }

    /** Changes the password. Throws WRONG_CREDENTIALS or LOCKED_OUT when {@code present} is not it, INVALID_REQUEST. */
    public void change(Principal principal, String present, String password) {
        var owner = owner(principal);
        var login = greet(owner).map(Greeting::login).orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_REQUIRED));
        signIn.check(owner.tenant() == null ? "" : directory.get(owner.tenant()).code(), login, present);
        requireGood(password, login);
        set(owner, password, null);
    }

    private static Owner owner(Principal principal) {
        return switch (principal) {
            case Principal.TenantUser(var tenant, var user) -> new Owner(tenant, user.value());
            case Principal.ResellerUser member -> new Owner(null, member.user());
            case Principal.ApiClient _ -> throw new Problem(ProblemCode.FORBIDDEN);
        };
    }

    private Optional<Greeting> greet(Owner owner) {
        return owner.tenant() == null
                ? greetStaff(owner.user())
                : greetUser(usable(owner.tenant()), new RecordId(owner.user()));
    }

    private Tenant usable(TenantId id) {
        var tenant = directory.fresh(id);
        if (!tenant.state().usable()) {
            throw new Problem(ProblemCode.TENANT_NOT_ACTIVE);
        }
        return tenant;
    }

    private Optional<Greeting> greetStaff(long user) {
        return staff.find(user)
                .filter(StaffMember::active)
                .map(member -> new Greeting("", member.name(), member.login()));
    }

    private Optional<Greeting> greetUser(Tenant tenant, RecordId user) {
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
                .findFirst();
    }

    /** @param token of the link to be used up with it, null for none */
    private Principal set(Owner owner, String password, @Nullable String token) {
        var hash = passwords.hash(password);
        return owner.tenant() == null
                ? setOfStaff(owner.user(), hash, token)
                : setOfUser(usable(owner.tenant()), new RecordId(owner.user()), hash, token);
    }

    private Principal setOfStaff(long user, String hash, @Nullable String token) {
        return platform.transaction(control -> {
            if (token != null) {
                links.use(control, token);
            }
            staff.setPassword(control, user, hash);
            return staff.find(user).orElseThrow().principal();
        });
    }

    private Principal setOfUser(Tenant tenant, RecordId user, String hash, @Nullable String token) {
        return database.bound(tenant.id(), tenant.cell(), tx -> {
            if (token != null) {
                links.use(tx, token);
            }
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
