package io.fangyuan.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.fangyuan.store.Binding;
import io.fangyuan.store.ConnectionPool;
import io.fangyuan.store.Database;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.tenancy.Cells;
import io.fangyuan.tenancy.NewTenant;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenancy.TenantState;
import io.fangyuan.tenancy.TenantStore;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database of its own for a test class, reached as the server reaches it: with two pool cells, the role that
 * row-level security holds for, and tenants made by name.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PlatformTestDatabase db = new PlatformTestDatabase();
 *
 * Tenant acme = db.tenant("acme");
 * db.tenants().read(db.binding(acme), Sql.of("select ..."), row -> ...);
 * }</pre>
 */
public final class PlatformTestDatabase implements BeforeAllCallback, AfterAllCallback {
    private final Clock clock;
    private Parts parts;

    public PlatformTestDatabase() {
        this(Clock.systemUTC());
    }

    public PlatformTestDatabase(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    /** Opens the database outside of a test class. */
    public void open() {
        parts = Parts.over(Migrated.copy(), clock);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        parts.pool().close();
    }

    /** Connections as the server's role. */
    public DataSource pool() {
        return parts.pool();
    }

    public Database database() {
        return parts.database();
    }

    public TenantDatabase tenants() {
        return parts.tenants();
    }

    public PlatformDatabase platform() {
        return parts.platform();
    }

    public Cells cells() {
        return parts.cells();
    }

    public TenantDirectory directory() {
        return parts.directory();
    }

    public TenantStore tenantStore() {
        return parts.tenantStore();
    }

    public IdSource ids() {
        return parts.ids();
    }

    /** Runs {@code sql} as the superuser, past row-level security. */
    public void execute(String sql) {
        parts.plain().execute(sql);
    }

    /** Connections as the superuser, past row-level security. */
    public DataSource superuser() {
        return parts.plain().superuser();
    }

    /** The active tenant with this code; made from an empty template when it is named first. */
    public Tenant tenant(String code) {
        return directory().byCode(code).orElseGet(() -> tenantStore().create(newTenant(code)));
    }

    /** The tenant, from now on in this state. */
    public Tenant become(Tenant tenant, TenantState state) {
        return tenantStore()
                .change(tenant.id(), new TenantStore.Terms(state, tenant.planId(), tenant.expiresAt()), _ -> {});
    }

    /** What {@link #tenant} creates a tenant from. */
    public NewTenant newTenant(String code) {
        return new NewTenant(
                code,
                code,
                1,
                emptyPlan(),
                TenantState.ACTIVE,
                ZoneId.of("Asia/Shanghai"),
                Locale.SIMPLIFIED_CHINESE,
                Migrated.EMPTY_TEMPLATE_VERSION,
                null);
    }

    /** The tenant's binding as it is in its cell now. */
    public Binding binding(Tenant tenant) {
        return tenants()
                .bound(
                        tenant.id(),
                        tenant.cell(),
                        transaction -> transaction
                                .query(
                                        Sql.of(
                                                "select release_no, access_version from " + tenant.cell()
                                                        + ".tenant where tenant_id = ?",
                                                tenant.id().value()),
                                        row -> new Binding(tenant.id(), tenant.cell(), row.getInt(1), row.getInt(2)))
                                .getFirst());
    }

    private int emptyPlan() {
        return platform()
                .query(handle -> handle.createQuery("select plan_id from control.plan where code = 'enterprise'")
                        .mapTo(int.class)
                        .one());
    }

    private record Parts(
            TestDatabase plain,
            Database database,
            HikariDataSource pool,
            TenantDatabase tenants,
            PlatformDatabase platform,
            Cells cells,
            TenantDirectory directory,
            TenantStore tenantStore,
            IdSource ids) {

        static Parts over(TestDatabase plain, Clock clock) {
            Database database = Migrated.databaseAt(plain);
            HikariDataSource pool = ConnectionPool.open(database, 8);
            TenantDatabase tenants = new TenantDatabase(pool);
            PlatformDatabase platform = new PlatformDatabase(pool);
            Cells cells = new Cells(database, platform, clock);
            TenantDirectory directory = new TenantDirectory(platform);
            TenantStore store = new TenantStore(platform, tenants, directory, cells, clock);
            IdSource ids = new IdSource(platform, clock);
            return new Parts(plain, database, pool, tenants, platform, cells, directory, store, ids);
        }
    }
}
