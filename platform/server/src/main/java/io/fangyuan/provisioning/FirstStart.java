package io.fangyuan.provisioning;

import io.fangyuan.identity.OneTimeLinks;
import io.fangyuan.identity.ResellerStaff;
import io.fangyuan.metadata.Templates;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.tenancy.Reseller;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes an installation usable before it counts as ready: the shipped templates, and somebody who can sign in. The demo is
 * only ever put into the embedded database; in a database given from outside, an operator without staff gets a link.
 */
@Component
final class FirstStart implements ApplicationRunner {
    private static final String OPERATOR = "operator";

    private final Templates templates;
    private final DemoInstallation demo;
    private final ResellerStaff staff;
    private final OneTimeLinks links;
    private final PlatformDatabase platform;
    private final StartReport report;
    private final boolean embedded;

    FirstStart(
            Templates templates,
            DemoInstallation demo,
            ResellerStaff staff,
            OneTimeLinks links,
            PlatformDatabase platform,
            StartReport report,
            @Value("${fangyuan.database.url}") String database) {
        this.templates = templates;
        this.demo = demo;
        this.staff = staff;
        this.links = links;
        this.platform = platform;
        this.report = report;
        this.embedded = database.isBlank();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        templates.importShipped();
        if (embedded) {
            report.print(demo.prepare());
        } else {
            operatorLink().ifPresent(report::print);
        }
    }

    private Optional<OneTimeLinks.Issued> operatorLink() {
        if (!staff.of(Reseller.OPERATOR).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(platform.transaction(control -> {
            var operator = staff.create(control, Reseller.OPERATOR, OPERATOR, OPERATOR, Locale.SIMPLIFIED_CHINESE);
            return links.issue(control, operator.id());
        }));
    }
}
