package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.PlatformDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.springframework.stereotype.Component;

/** The people who work for resellers. Their logins are unique over the whole platform: they sign in without a code. */
@Component
public final class ResellerStaff implements Accounts {
    private final PlatformDatabase platform;
    private final IdSource ids;
    private final Clock clock;

    ResellerStaff(PlatformDatabase platform, IdSource ids, Clock clock) {
        this.platform = platform;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person behind the principal. Throws SIGN_IN_REQUIRED when they may no longer act. */
    public StaffMember require(Principal.ResellerUser principal) {
        return find(principal.user())
                .filter(StaffMember::active)
                .filter(member -> member.reseller() == principal.reseller())
                .orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_REQUIRED));
    }

    /** The staff of one reseller, by login. */
    public List<StaffMember> of(int reseller) {
        return platform.query(
                control -> control.createQuery(SELECT + "where reseller_id = :reseller order by lower(login)")
                        .bind("reseller", reseller)
                        .map((row, _) -> member(row))
                        .list());
    }

    /** Whose login this is. */
    public Optional<StaffMember> byLogin(String login) {
        return platform.query(control -> control.createQuery(SELECT + "where lower(login) = lower(:login)")
                .bind("login", login)
                .map((row, _) -> member(row))
                .findOne());
    }

    /**
     * Adds a person, who cannot sign in until a one-time link gave them a password.
     *
     * @throws io.fangyuan.store.UniqueViolation on {@code reseller_user_login_taken}
     */
    public StaffMember create(Handle control, int reseller, String login, String name, Locale locale) {
        var member = new StaffMember(ids.next(), reseller, login.strip(), name.strip(), locale, true);
        control.createUpdate("""
                        insert into control.reseller_user (user_id, reseller_id, login, name, locale)
                        values (:id, :reseller, :login, :name, :locale)
                        """)
                .bind("id", member.id())
                .bind("reseller", reseller)
                .bind("login", member.login())
                .bind("name", member.name())
                .bind("locale", locale.toLanguageTag())
                .execute();
        return member;
    }

    /** Sets the password, as {@link Passwords} hashed it, and forgives failed sign-ins. */
    public void setPassword(Handle control, long user, String hash) {
        control.createUpdate("""
                        update control.reseller_user
                        set password_hash = :hash, changed_at = :now, failed = 0, locked_until = null
                        where user_id = :user
                        """)
                .bind("hash", hash)
                .bind("now", clock.instant())
                .bind("user", user)
                .execute();
    }

    @Override
    public Optional<Account> attempt(String login, Instant now) {
        return platform.transaction(control -> control.createQuery("""
                        select user_id, reseller_id, password_hash, failed, locked_until, active
                        from control.reseller_user
                        where lower(login) = lower(:login) and password_hash is not null
                        for update
                        """)
                .bind("login", login)
                .map((row, _) -> {
                    var until = Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class));
                    var lockOut = new LockOut(row.getInt("failed"), until.map(OffsetDateTime::toInstant));
                    setLockOut(control, row.getLong("user_id"), lockOut.afterFailure(now));
                    var principal = new Principal.ResellerUser(row.getInt("reseller_id"), row.getLong("user_id"));
                    return new Account(principal, row.getString("password_hash"), row.getBoolean("active"));
                })
                .findOne());
    }

    @Override
    public void succeeded(Account account) {
        if (account.principal() instanceof Principal.ResellerUser user) {
            platform.query(control -> setLockOut(control, user.user(), LockOut.NONE));
        }
    }

    Optional<StaffMember> find(long user) {
        return platform.query(control -> control.createQuery(SELECT + "where user_id = :user")
                .bind("user", user)
                .map((row, _) -> member(row))
                .findOne());
    }

    private static int setLockOut(Handle control, long user, LockOut lockOut) {
        return control.createUpdate("""
                        update control.reseller_user
                        set failed = :failed, locked_until = :until
                        where user_id = :user
                        """)
                .bind("failed", lockOut.failed())
                .bind("until", lockOut.until().orElse(null))
                .bind("user", user)
                .execute();
    }

    private static final String SELECT = """
            select user_id, reseller_id, login, name, locale, active
            from control.reseller_user
            """;

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                Locale.forLanguageTag(row.getString(5)),
                row.getBoolean(6));
    }
}
