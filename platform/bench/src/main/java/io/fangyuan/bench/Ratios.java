package io.fangyuan.bench;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.site.Company;
import io.fangyuan.bench.site.Site;
import io.fangyuan.bench.site.Workload;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The generic runtime against the application written by hand, and a narrow view against a wide one. */
final class Ratios {
    private final Scale scale;
    private final Set<String> only;
    private final Report report;
    private final Duel duel;

    /** @param only the names of measures that are wanted, none for all */
    Ratios(Scale scale, Set<String> only, Report report) {
        this.scale = scale;
        this.only = only;
        this.report = report;
        this.duel = new Duel(scale);
    }

    void measure(Site platform, Site handwritten) {
        int clients = scale.clients();
        compare("ratio.read", 0.80, platform, handwritten, site -> Workload.reads(site, clients));
        compare("ratio.list", 0.75, platform, handwritten, site -> Workload.lists(site, clients, Company::admin));
        compare("ratio.save", 0.60, platform, handwritten, site -> Workload.changes(site, clients));
        compare("ratio.create", 0.60, platform, handwritten, site -> Workload.creations(site, clients));
        if (isWanted("ratio.scoped")) {
            var narrow = new Duel.Side(
                    "list as manager", platform.load(), Workload.lists(platform, clients, Company::manager));
            var wide =
                    new Duel.Side("list as admin", platform.load(), Workload.lists(platform, clients, Company::admin));
            tell("ratio.scoped", 0.80, duel.between(narrow, wide));
        }
    }

    private void compare(
            String name, double goal, Site platform, Site handwritten, Function<Site, List<Client>> clients) {
        if (isWanted(name)) {
            tell(name, goal, duel.between(side(name, platform, clients), side(name, handwritten, clients)));
        }
    }

    private static Duel.Side side(String name, Site site, Function<Site, List<Client>> clients) {
        return new Duel.Side(name + " of " + site.name(), site.load(), clients.apply(site));
    }

    private void tell(String name, double goal, Duel.Result result) {
        report.add(Measure.of(name, result.perSecond(), "")
                .atLeast(goal)
                .noting("server's CPU %s, with the database's %s"
                        .formatted(Measure.number(result.serverCpu()), Measure.number(result.allCpu()))));
        report.add(Measure.of(name + ".cpu", result.serverCpu(), "").atLeast(goal));
    }

    private boolean isWanted(String name) {
        return only.isEmpty() || only.contains(name);
    }
}
