package io.fangyuan.testing;

import io.fangyuan.identity.Passwords;
import io.fangyuan.provisioning.TenantOrder;
import io.fangyuan.provisioning.TenantProvisioner;
import io.fangyuan.tenancy.Reseller;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole server on a database of its own, spoken to over HTTP. All classes share one server; tenants come from the
 * sales template with its sample people but without sample records, each with {@link #PASSWORD}.
 *
 * <pre>{@code
 * as("acme", "admin").get("/api/users").expect(200);
 * }</pre>
 *
 * {@code acme} and every other tenant named here is made when it is first named; take {@link #newTenant} for a test that
 * changes its people.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServerTestSetup.class)
public abstract class ServerTest {
    public static final String PASSWORD = "six words nobody will ever guess";

    /** A plan with 10 seats, fewer than the sales template has people. */
    protected static final String SMALL_PLAN = "small";

    protected static final PlatformTestDatabase DATABASE = openDatabase();

    private static final Map<String, HttpUser> SIGNED_IN = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    protected ShiftedClock clock;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private TenantProvisioner provisioner;

    @Autowired
    private Passwords passwords;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var database = DATABASE.database();
        properties.add("fangyuan.database.url", database::url);
        properties.add("fangyuan.database.user", () -> database.app().user());
        properties.add("fangyuan.database.password", () -> database.app().password());
        properties.add("fangyuan.database.owner", () -> database.owner().user());
        properties.add(
                "fangyuan.database.owner-password", () -> database.owner().password());
        properties.add("fangyuan.data", ServerTest::dataFolder);
        properties.add("fangyuan.sample-records", () -> "false");
        properties.add("fangyuan.sign-ins-per-minute", () -> "100000");
        properties.add("fangyuan.tenant.patience", () -> "60s");
    }

    private static PlatformTestDatabase openDatabase() {
        var database = new PlatformTestDatabase();
        database.open();
        database.execute("insert into control.plan (code, label, seats) values ('%s', '{\"zh-CN\": \"小\"}', 10)"
                .formatted(SMALL_PLAN));
        return database;
    }

    private static String dataFolder() {
        try {
            return Files.createTempDirectory("fangyuan-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    /** Somebody nobody knows. */
    protected HttpUser visitor() {
        return HttpUser.visitor(address());
    }

    /** Where the server listens. */
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A user of a tenant, signed in once for all tests that ask. */
    protected HttpUser as(String tenant, String login) {
        return SIGNED_IN.computeIfAbsent(tenant + "/" + login, _ -> signIn(tenant, login));
    }

    /** A user of a tenant in a session of their own. */
    protected HttpUser signIn(String tenant, String login) {
        tenant(tenant);
        return visitor().signIn(tenant, login, PASSWORD);
    }

    /** Somebody on the operator's staff, who looks after all resellers and tenants. */
    protected HttpUser asOperator() {
        return SIGNED_IN.computeIfAbsent("/operator", _ -> {
            var hash = passwords.hash(PASSWORD);
            DATABASE.execute(
                    "update control.reseller_user set password_hash = '%s' where login = 'operator'".formatted(hash));
            return visitor().signIn("", "operator", PASSWORD);
        });
    }

    /** The tenant with this code; made when it is first named. */
    protected Tenant tenant(String code) {
        return directory.byCode(code).orElseGet(() -> create(code));
    }

    /** The code of a tenant that no other test knows. */
    protected String newTenant() {
        return tenant("tenant" + COUNT.incrementAndGet()).code();
    }

    private Tenant create(String code) {
        var tenant = provisioner
                .provision(new TenantOrder(
                        code,
                        code,
                        Reseller.OPERATOR,
                        "enterprise",
                        "sales",
                        "admin",
                        "林晓",
                        true,
                        ZoneId.of("Asia/Shanghai"),
                        Locale.SIMPLIFIED_CHINESE))
                .tenant();
        DATABASE.execute("""
                insert into %1$s.credential (tenant_id, user_id, password_hash)
                select tenant_id, id, '%2$s'
                from %1$s.app_user
                where tenant_id = %3$s
                """.formatted(tenant.cell(), passwords.hash(PASSWORD), tenant.id()));
        return tenant;
    }
}
