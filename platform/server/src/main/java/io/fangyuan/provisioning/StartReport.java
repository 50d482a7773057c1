package io.fangyuan.provisioning;

import io.fangyuan.identity.OneTimeLinks;
import io.fangyuan.provisioning.DemoInstallation.Demo;
import io.fangyuan.provisioning.SignInFile.SignIn;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the platform where it is and how to get in. Printed, not logged: it holds passwords. */
@Component
final class StartReport {
    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::");

    private final Environment environment;
    private final SignInFile file;

    StartReport(Environment environment, SignInFile file) {
        this.environment = environment;
        this.file = file;
    }

    void print(Demo demo) {
        System.out.println(text(demo));
    }

    void print(OneTimeLinks.Issued operatorLink) {
        System.out.println("The operator sets a password at " + address() + operatorLink.path());
    }

    String text(Demo demo) {
        return """

                Fangyuan 方圆 runs at %1$s

                  people       %1$s/app/
                  admins       %1$s/admin/   (and resellers, who leave the company blank)

                  %2$s
                %3$s

                  curl -u %4$s:%5$s -d grant_type=client_credentials %1$s/oauth2/token

                  Made at the first start, kept in %6$s
                """.formatted(
                        address(),
                        row("company", "login", "password"),
                        demo.people().stream().map(StartReport::row).collect(Collectors.joining("\n")),
                        demo.program().clientId(),
                        demo.program().secret(),
                        file.path());
    }

    private static String row(SignIn signIn) {
        return "  " + row(signIn.tenant(), signIn.login(), signIn.password());
    }

    private static String row(String company, String login, String password) {
        return "%-10s %-10s %s".formatted(company, login, password);
    }

    private String address() {
        var listening = environment.getProperty("server.address", "127.0.0.1");
        var host = ANY_ADDRESS.contains(listening) ? "localhost" : listening;
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", ""));
        return "http://%s:%s".formatted(host, port);
    }
}
