package io.fangyuan.tenancy;

import io.fangyuan.store.Columns;
import io.fangyuan.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;

/** The columns of a tenant in the directory, in the order {@link #read} takes them. */
final class TenantRows {
    static final String SELECT = """
            select t.tenant_id, t.code, t.name, t.state, c.schema_name, t.reseller_id, t.plan_id, t.zone, t.locale,
              t.template_version_id, t.created_at, t.expires_at
            from control.tenant t join control.cell c on c.cell_id = t.cell_id
            """;

    private TenantRows() {}

    static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getInt(1)),
                row.getString(2),
                row.getString(3),
                TenantState.of(row.getString(4)),
                row.getString(5),
                row.getInt(6),
                row.getInt(7),
                ZoneId.of(row.getString(8)),
                Locale.forLanguageTag(row.getString(9)),
                row.getInt(10),
                Columns.instant(row, 11),
                Columns.instantOrNull(row, 12));
    }
}
