package io.fangyuan.identity;

import static io.fangyuan.identity.Rows.recordId;

import io.fangyuan.store.Binding;
import io.fangyuan.store.Columns;
import io.fangyuan.store.Query;
import io.fangyuan.store.RowReader;
import io.fangyuan.store.Sql;
import io.fangyuan.store.StaleBinding;
import io.fangyuan.store.TenantDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads all people of a tenant in one round trip. */
@Component
final class OrgChartStore {
    private final TenantDatabase database;

    OrgChartStore(TenantDatabase database) {
        this.database = database;
    }

    /** The chart as of the binding's access version. Throws {@link StaleBinding}. */
    @SuppressWarnings("unchecked") // the rows come in the order and types of the queries
    OrgChart load(Binding at) {
        var rows = database.readAll(at, List.of(users(at), departments(at), clients(at)));
        return new OrgChart(
                (List<User>) rows.get(0), (List<Department>) rows.get(1), Set.copyOf((List<String>) rows.get(2)));
    }

    private static Query<User> users(Binding at) {
        var sql = """
                select id, login, name, email, mobile, department_id, superior_id, primary_role, roles, active, locale
                from %s.app_user
                where tenant_id = ?
                order by name collate "zh-Hans-CN-x-icu", id
                """;
        return query(at, sql, OrgChartStore::user);
    }

    private static Query<Department> departments(Binding at) {
        var sql = """
                select id, version, name, parent_id, head_id, position
                from %s.department
                where tenant_id = ?
                order by position, name collate "zh-Hans-CN-x-icu", id
                """;
        return query(at, sql, OrgChartStore::department);
    }

    private static Query<String> clients(Binding at) {
        var sql = """
                select client_id
                from %s.api_client
                where tenant_id = ? and active
                """;
        return query(at, sql, row -> row.getString(1));
    }

    private static <T> Query<T> query(Binding at, String sql, RowReader<T> reader) {
        return new Query<>(Sql.of(sql.formatted(at.cell()), at.tenant().value()), reader);
    }

    static User user(ResultSet row) throws SQLException {
        return new User(
                recordId(row, "id").orElseThrow(),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")),
                recordId(row, "department_id"),
                recordId(row, "superior_id"),
                row.getString("primary_role"),
                new LinkedHashSet<>(Columns.texts(row, row.findColumn("roles"))),
                row.getBoolean("active"),
                Locale.forLanguageTag(row.getString("locale")));
    }

    private static Department department(ResultSet row) throws SQLException {
        return new Department(
                recordId(row, "id").orElseThrow(),
                row.getInt("version"),
                row.getString("name"),
                recordId(row, "parent_id"),
                recordId(row, "head_id"),
                row.getInt("position"));
    }
}
