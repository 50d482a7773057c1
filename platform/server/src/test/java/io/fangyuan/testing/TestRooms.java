package io.fangyuan.testing;

import io.fangyuan.identity.AuditLog;
import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.Principal;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.metadata.Templates;
import io.fangyuan.tenancy.NewTenant;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rooms from field types up to publishing, wired as the server wires them, over the database of a test class; with
 * the shipped templates imported and tenants made from the sales template by name. Register it after the database.
 */
public final class TestRooms implements BeforeAllCallback, AfterAllCallback {
    private final PlatformTestDatabase database;
    private final Class<?>[] more;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** Further components to wire, such as a listener of the test. */
    public TestRooms(PlatformTestDatabase database, Class<?>... more) {
        this.database = database;
        this.more = more;
    }

    @Override
    public void beforeAll(ExtensionContext extension) {
        var beans = context.getBeanFactory();
        beans.registerSingleton("tenantDatabase", database.tenants());
        beans.registerSingleton("platformDatabase", database.platform());
        beans.registerSingleton("plans", new Plans(database.platform()));
        beans.registerSingleton("tenantDirectory", database.directory());
        beans.registerSingleton("idSource", database.ids());
        beans.registerSingleton("clock", Clock.systemUTC());
        beans.registerSingleton("jsonMapper", JsonMapper.shared());
        context.register(AuditLog.class);
        if (more.length > 0) {
            context.register(more);
        }
        context.scan("io.fangyuan.fieldtype", "io.fangyuan.metadata", "io.fangyuan.publishing");
        context.refresh();
        get(Templates.class).importShipped();
    }

    @Override
    public void afterAll(ExtensionContext extension) {
        context.close();
    }

    public <T> T get(Class<T> component) {
        return context.getBean(component);
    }

    /** The tenant with this code; made from the sales template when it is named first. */
    public Tenant tenant(String code) {
        return database.directory()
                .byCode(code)
                .orElseGet(() -> database.tenantStore().create(fromSales(database.newTenant(code))));
    }

    private NewTenant fromSales(NewTenant wanted) {
        return new NewTenant(
                wanted.code(),
                wanted.name(),
                wanted.resellerId(),
                wanted.planId(),
                wanted.state(),
                wanted.zone(),
                wanted.locale(),
                get(Templates.class).get("sales").versionId(),
                wanted.expiresAt());
    }

    /** Somebody with this number and primary role, on the release that the tenant is on now. */
    public Viewer viewer(Tenant tenant, long id, String role) {
        var user = new User(
                new RecordId(id),
                "user" + id,
                "用户" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                role,
                Set.of(role),
                true,
                Locale.SIMPLIFIED_CHINESE);
        var binding = database.binding(tenant);
        return new Viewer(
                new Principal.TenantUser(tenant.id(), user.id()),
                user,
                tenant,
                get(Snapshots.class).at(binding),
                new OrgChart(List.of(user), List.of(), Set.of()),
                binding,
                Locale.SIMPLIFIED_CHINESE,
                Clock.systemUTC().instant());
    }

    /** Somebody who may design metadata. */
    public Viewer designer(Tenant tenant) {
        return viewer(tenant, 1, "administration");
    }
}
