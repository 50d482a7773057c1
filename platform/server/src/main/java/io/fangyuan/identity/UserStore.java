package io.fangyuan.identity;

import static io.fangyuan.identity.Rows.bind;

import io.fangyuan.store.Binding;
import io.fangyuan.store.Columns;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of users. */
@Component
final class UserStore {
    private static final String SELECT = """
            select u.id, u.version, u.login, u.name, u.email, u.mobile, u.department_id, u.superior_id, u.primary_role,
              u.roles, u.active, u.locale, u.created_at, u.updated_at, c.locked_until,
              c.user_id is not null as has_password
            from %1$s.app_user u
            left join %1$s.credential c on c.tenant_id = u.tenant_id and c.user_id = u.id
            where u.tenant_id = ?
            """;

    private final TenantDatabase database;

    UserStore(TenantDatabase database) {
        this.database = database;
    }

    List<UserDetail> all(Binding at) {
        var sql = SELECT.formatted(at.cell()) + "order by u.name collate \"zh-Hans-CN-x-icu\", u.id";
        return database.read(at, Sql.of(sql, at.tenant().value()), UserStore::detail);
    }

    Optional<UserDetail> find(Binding at, RecordId id) {
        var sql = SELECT.formatted(at.cell()) + "and u.id = ?";
        return database.read(at, Sql.of(sql, at.tenant().value(), id.value()), UserStore::detail).stream()
                .findFirst();
    }

    void insert(TenantTransaction tx, TenantId tenant, RecordId id, UserDraft draft) {
        var sql = """
                insert into %s.app_user (tenant_id, id, login, name, email, mobile, department_id, superior_id,
                  primary_role, roles, active, locale)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        tx.update(Sql.of(
                sql.formatted(tx.cell()),
                tenant.value(),
                id.value(),
                draft.login(),
                draft.name(),
                draft.email().orElse(null),
                draft.mobile().orElse(null),
                bind(draft.department()),
                bind(draft.superior()),
                draft.primaryRole(),
                draft.roles().toArray(String[]::new),
                draft.active(),
                draft.locale().toLanguageTag()));
    }

    /** Whether the user was still at {@code version} and is changed now. */
    boolean update(TenantTransaction tx, TenantId tenant, RecordId id, int version, UserDraft draft) {
        var sql = """
                update %s.app_user
                set version = version + 1, login = ?, name = ?, email = ?, mobile = ?, department_id = ?, superior_id = ?,
                  primary_role = ?, roles = ?, active = ?, locale = ?, updated_at = now()
                where tenant_id = ? and id = ? and version = ?
                """;
        int updated = tx.update(Sql.of(
                sql.formatted(tx.cell()),
                draft.login(),
                draft.name(),
                draft.email().orElse(null),
                draft.mobile().orElse(null),
                bind(draft.department()),
                bind(draft.superior()),
                draft.primaryRole(),
                draft.roles().toArray(String[]::new),
                draft.active(),
                draft.locale().toLanguageTag(),
                tenant.value(),
                id.value(),
                version));
        return updated == 1;
    }

    private static UserDetail detail(ResultSet row) throws SQLException {
        return new UserDetail(
                OrgChartStore.user(row),
                row.getInt("version"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")),
                row.getBoolean("has_password"),
                Optional.ofNullable(Columns.instantOrNull(row, row.findColumn("locked_until"))),
                Columns.instant(row, row.findColumn("created_at")),
                Columns.instant(row, row.findColumn("updated_at")));
    }
}
