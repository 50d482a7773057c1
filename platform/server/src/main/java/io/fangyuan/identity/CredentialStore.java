package io.fangyuan.identity;

import io.fangyuan.store.Columns;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of passwords' hashes and failed sign-ins of a tenant's users. */
@Component
final class CredentialStore {

    /** What a sign-in is judged by, its row locked until the transaction ends. */
    record Credential(RecordId user, String hash, LockOut lockOut, boolean active) {}

    /** The credential of the user with this login, if they ever set a password. */
    Optional<Credential> lock(TenantTransaction tx, TenantId tenant, String login) {
        var sql = """
                select c.user_id, c.password_hash, c.failed, c.locked_until, u.active
                from %1$s.app_user u
                join %1$s.credential c on c.tenant_id = u.tenant_id and c.user_id = u.id
                where u.tenant_id = ? and lower(u.login) = lower(?)
                for update of c
                """;
        return tx.query(Sql.of(sql.formatted(tx.cell()), tenant.value(), login), CredentialStore::read).stream()
                .findFirst();
    }

    void setLockOut(TenantTransaction tx, TenantId tenant, RecordId user, LockOut lockOut) {
        var sql = """
                update %s.credential
                set failed = ?, locked_until = ?
                where tenant_id = ? and user_id = ?
                """;
        tx.update(Sql.of(
                sql.formatted(tx.cell()),
                lockOut.failed(),
                lockOut.until().orElse(null),
                tenant.value(),
                user.value()));
    }

    /** Sets the password and forgives failed sign-ins. */
    void setPassword(TenantTransaction tx, TenantId tenant, RecordId user, String hash, Instant now) {
        var sql = """
                insert into %s.credential (tenant_id, user_id, password_hash, changed_at)
                values (?, ?, ?, ?)
                on conflict (tenant_id, user_id) do update
                set password_hash = excluded.password_hash, changed_at = excluded.changed_at, failed = 0,
                  locked_until = null
                """;
        tx.update(Sql.of(sql.formatted(tx.cell()), tenant.value(), user.value(), hash, now));
    }

    private static Credential read(ResultSet row) throws SQLException {
        var lockOut = new LockOut(row.getInt(3), Optional.ofNullable(Columns.instantOrNull(row, 4)));
        return new Credential(new RecordId(row.getLong(1)), row.getString(2), lockOut, row.getBoolean(5));
    }
}
