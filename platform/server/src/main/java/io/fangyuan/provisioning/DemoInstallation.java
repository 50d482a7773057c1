package io.fangyuan.provisioning;

import io.fangyuan.identity.ApiClients;
import io.fangyuan.identity.FirstPeople;
import io.fangyuan.identity.Passwords;
import io.fangyuan.identity.ResellerStaff;
import io.fangyuan.provisioning.SignInFile.SignIn;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Reseller;
import io.fangyuan.tenancy.Resellers;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.value.RecordId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What an installation with its own database begins with: the operator's staff, a demo reseller, and a demo tenant with
 * people, records and a program. Prepared again, it adds what is missing.
 */
@Component
final class DemoInstallation {
    private static final String OPERATOR = "operator";
    private static final String RESELLER = "reseller";
    private static final String RESELLER_CODE = "demo";
    private static final String TENANT = "acme";
    private static final String TEMPLATE = "sales";
    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    private final SignInFile signIns;
    private final TenantProvisioner provisioner;
    private final TenantDirectory directory;
    private final Resellers resellers;
    private final ResellerStaff staff;
    private final FirstPeople people;
    private final ApiClients clients;
    private final Passwords passwords;
    private final PlatformDatabase platform;

    DemoInstallation(
            SignInFile signIns,
            TenantProvisioner provisioner,
            TenantDirectory directory,
            Resellers resellers,
            ResellerStaff staff,
            FirstPeople people,
            ApiClients clients,
            Passwords passwords,
            PlatformDatabase platform) {
        this.signIns = signIns;
        this.provisioner = provisioner;
        this.directory = directory;
        this.resellers = resellers;
        this.staff = staff;
        this.people = people;
        this.clients = clients;
        this.passwords = passwords;
        this.platform = platform;
    }

    /** How everybody of the demo signs in. */
    record Demo(List<SignIn> people, String tenant, ApiClients.Created program) {}

    Demo prepare() {
        var sample = PeopleFile.ofTemplate(TEMPLATE);
        var demo = new Demo(signIns.people(wanted(sample)), TENANT, signIns.program(TENANT));
        Map<String, SignIn> byPerson =
                demo.people().stream().collect(Collectors.toMap(SignIn::person, Function.identity()));
        addStaff(Reseller.OPERATOR, "平台运营", Objects.requireNonNull(byPerson.get(OPERATOR)));
        var reseller = demoReseller();
        addStaff(reseller.id(), "演示代理商", Objects.requireNonNull(byPerson.get(RESELLER)));
        if (directory.byCode(TENANT).isEmpty()) {
            provision(sample, reseller, demo);
        }
        return demo;
    }

    private static List<SignIn> wanted(PeopleFile sample) {
        var ofResellers =
                Stream.of(new SignIn(OPERATOR, "", OPERATOR, ""), new SignIn(RESELLER, "", RESELLER_CODE, ""));
        var ofTenant = sample.users().stream().map(user -> new SignIn(user.login(), TENANT, user.login(), ""));
        return Stream.concat(ofResellers, ofTenant).toList();
    }

    private void addStaff(int reseller, String name, SignIn signIn) {
        if (staff.byLogin(signIn.login()).isEmpty()) {
            var hash = passwords.hash(signIn.password());
            platform.transaction(control -> {
                var member = staff.create(control, reseller, signIn.login(), name, LOCALE);
                staff.setPassword(control, member.id(), hash);
                return member;
            });
        }
    }

    private Reseller demoReseller() {
        return resellers.tree(Reseller.OPERATOR).stream()
                .filter(reseller -> reseller.code().equals(RESELLER_CODE))
                .findFirst()
                .orElseGet(() -> resellers.add(Reseller.OPERATOR, RESELLER_CODE, "演示代理商"));
    }

    private void provision(PeopleFile sample, Reseller reseller, Demo demo) {
        var administrator = sample.user(PeopleFile.ADMINISTRATOR);
        var order = new TenantOrder(
                TENANT,
                "恒泰精密机械（演示）",
                reseller.id(),
                "standard",
                TEMPLATE,
                administrator.login(),
                administrator.name(),
                true,
                ZoneId.of("Asia/Shanghai"),
                LOCALE);
        Map<String, String> hashes = demo.people().stream()
                .filter(signIn -> signIn.tenant().equals(TENANT))
                .collect(Collectors.toMap(SignIn::login, signIn -> passwords.hash(signIn.password())));
        provisioner.provision(order, (tenant, tx, byLogin) -> letIn(tenant, tx, byLogin, hashes, demo.program()));
    }

    private void letIn(
            Tenant tenant,
            TenantTransaction tx,
            Map<String, RecordId> byLogin,
            Map<String, String> hashes,
            ApiClients.Created program) {
        byLogin.forEach(
                (login, user) -> people.password(tx, tenant.id(), user, Objects.requireNonNull(hashes.get(login))));
        var administrator = Objects.requireNonNull(byLogin.get(PeopleFile.ADMINISTRATOR));
        clients.provision(tx, tenant.id(), program, "演示接口", administrator);
    }
}
