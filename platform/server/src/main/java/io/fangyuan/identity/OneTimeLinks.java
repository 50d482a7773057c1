package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Links that let somebody set their password once, instead of a password somebody else knows. Only a hash of the token is
 * kept, a link lives three days, and a new one ends the earlier ones of the same person.
 */
@Component
public final class OneTimeLinks {
    private static final Duration VALID = Duration.ofDays(3);

    private final PlatformDatabase platform;
    private final Clock clock;

    OneTimeLinks(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** A link as its maker sees it, once. */
    public record Issued(String token, Instant expiresAt) {
        /** Where the link leads, without scheme and host. */
        public String path() {
            return "/app/link?token=" + token;
        }
    }

    /** Issues a link for a user of a tenant, in the transaction that creates or changes them. */
    public Issued issue(TenantTransaction tx, TenantId tenant, RecordId user) {
        return issue((sql, binds) -> tx.update(Sql.of(sql, binds)), tenant.value(), user.value());
    }

    /** Issues a link for a person on a reseller's staff. */
    public Issued issue(Handle control, long staff) {
        return issue(control::execute, null, staff);
    }

    private Issued issue(Statements statements, @Nullable Integer tenant, long user) {
        var issued = new Issued(Token.random(), clock.instant().plus(VALID));
        statements.run("""
                delete from control.sign_in_link
                where tenant_id is not distinct from ?::int and user_id = ?
                """, tenant, user);
        statements.run("""
                insert into control.sign_in_link (token_hash, tenant_id, user_id, purpose, expires_at)
                values (?, ?::int, ?, 'password', ?)
                """, Token.hash(issued.token()), tenant, user, issued.expiresAt());
        return issued;
    }

    /** Removes links that cannot be used any more. */
    public void removeOld() {
        platform.query(control -> control.createUpdate("delete from control.sign_in_link where expires_at < :now")
                .bind("now", clock.instant())
                .execute());
    }

    /** Whom a link is for; tenant null for a reseller's staff. */
    record Owner(@Nullable TenantId tenant, long user) {}

    /** Whom the link is for. Throws LINK_EXPIRED when it was used, is too old or never existed. */
    Owner owner(String token) {
        return platform.query(control -> control.createQuery("""
                                select tenant_id, user_id
                                from control.sign_in_link
                                where token_hash = :hash and used_at is null and expires_at > :now
                                """)
                        .bind("hash", Token.hash(token))
                        .bind("now", clock.instant())
                        .map((row, _) -> readOwner(row))
                        .findOne())
                .orElseThrow(() -> new Problem(ProblemCode.LINK_EXPIRED));
    }

    /** Uses up a link of a tenant's user with the transaction that sets the password. Throws LINK_EXPIRED. */
    void use(TenantTransaction tx, String token) {
        use((sql, binds) -> tx.update(Sql.of(sql, binds)), token);
    }

    /** Uses up a link of a reseller's staff. Throws LINK_EXPIRED. */
    void use(Handle control, String token) {
        use(control::execute, token);
    }

    private void use(Statements statements, String token) {
        var now = clock.instant();
        int used = statements.run("""
                update control.sign_in_link
                set used_at = ?
                where token_hash = ? and used_at is null and expires_at > ?
                """, now, Token.hash(token), now);
        if (used != 1) {
            throw new Problem(ProblemCode.LINK_EXPIRED);
        }
    }

    /** Control's tables are reached from a tenant's transaction and from the platform's own alike. */
    private interface Statements {
        int run(String sql, @Nullable Object... binds);
    }

    private static Owner readOwner(ResultSet row) throws SQLException {
        int tenant = row.getInt(1);
        return new Owner(row.wasNull() ? null : new TenantId(tenant), row.getLong(2));
    }
}
