package io.fangyuan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.identity.ApiClients;
import io.fangyuan.identity.Principal;
import io.fangyuan.identity.SignIn;
import io.fangyuan.identity.Token;
import io.fangyuan.metadata.Templates;
import io.fangyuan.provisioning.DemoInstallation.Demo;
import io.fangyuan.store.DataFolder;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.Resellers;
import io.fangyuan.testing.PlatformTestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What an installation with its own database begins with. */
class DemoInstallationTest {
    @RegisterExtension
    static final PlatformTestDatabase DATABASE = new PlatformTestDatabase();

    @TempDir
    static Path folder;

    private static final AnnotationConfigApplicationContext ROOMS = new AnnotationConfigApplicationContext();
    private static Demo demo;

    @BeforeAll
    static void prepare() {
        var beans = ROOMS.getBeanFactory();
        beans.registerSingleton("tenantDatabase", DATABASE.tenants());
        beans.registerSingleton("platformDatabase", DATABASE.platform());
        beans.registerSingleton("tenantDirectory", DATABASE.directory());
        beans.registerSingleton("tenantStore", DATABASE.tenantStore());
        beans.registerSingleton("idSource", DATABASE.ids());
        beans.registerSingleton("dataFolder", new DataFolder(folder));
        beans.registerSingleton("clock", Clock.systemUTC());
        beans.registerSingleton("jsonMapper", JsonMapper.shared());
        ROOMS.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.<String, Object>of("fangyuan.database.url", "", "server.port", "8080")));
        ROOMS.register(Plans.class, Resellers.class);
        ROOMS.scan("io.fangyuan.fieldtype", "io.fangyuan.metadata", "io.fangyuan.identity", "io.fangyuan.provisioning");
        ROOMS.refresh();
        ROOMS.getBean(Templates.class).importShipped();
        demo = ROOMS.getBean(DemoInstallation.class).prepare();
    }

    @AfterAll
    static void close() {
        ROOMS.close();
    }

    @Test
    void everybodySignsInWithThePasswordOfTheFile() {
        assertThat(demo.people())
                .extracting(SignInFile.SignIn::person)
                .contains("operator", "reseller", "admin", "wang", "zhou")
                .doesNotHaveDuplicates();
        for (var person : demo.people()) {
            assertThat(principal(person))
                    .isInstanceOf(
                            person.tenant().isEmpty() ? Principal.ResellerUser.class : Principal.TenantUser.class);
        }
    }

    @Test
    void theProgramMayAct() {
        var program = ROOMS.getBean(ApiClients.class).find(demo.program().clientId());

        assertThat(program.orElseThrow().secretHash())
                .isEqualTo(Token.hexHash(demo.program().secret()));
    }

    @Test
    void preparedAgainNothingChanges() {
        assertThat(ROOMS.getBean(DemoInstallation.class).prepare()).isEqualTo(demo);
        demo.people().forEach(DemoInstallationTest::principal);
    }

    @Test
    void anInterruptedFirstStartGoesOnWithThePasswordsItWroteDown() {
        DATABASE.execute("delete from control.reseller_user where login = 'operator'");

        var again = ROOMS.getBean(DemoInstallation.class).prepare();

        assertThat(principal(again.people().getFirst())).isInstanceOf(Principal.ResellerUser.class);
        assertThat(again).isEqualTo(demo);
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        var permissions = Files.getPosixFilePermissions(folder.resolve("sign-ins.json"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void theReportNamesAddressesPeopleAndTheProgram() {
        var report = ROOMS.getBean(StartReport.class).text(demo);

        assertThat(report)
                .contains(
                        "http://127.0.0.1:8080/app/",
                        "http://127.0.0.1:8080/admin/",
                        demo.program().clientId())
                .contains(
                        demo.people().stream().map(SignInFile.SignIn::password).toList());
    }

    private static Principal principal(SignInFile.SignIn person) {
        return ROOMS.getBean(SignIn.class).check(person.tenant(), person.login(), person.password());
    }
}
