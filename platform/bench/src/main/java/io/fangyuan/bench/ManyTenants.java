package io.fangyuan.bench;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.load.Outcome;
import io.fangyuan.bench.load.Together;
import io.fangyuan.bench.site.Company;
import io.fangyuan.bench.site.Filling;
import io.fangyuan.bench.site.Platform;
import io.fangyuan.bench.site.Session;
import io.fangyuan.bench.site.Slots;
import io.fangyuan.bench.site.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What it costs that there are many tenants, and whether those at work notice that others come and change. */
final class ManyTenants {
    private static final int AT_ONCE = 3;
    private static final int WARM = 1_000;
    private static final int CHANGED = 200;
    private static final int PER_SECOND = 120;
    private static final double MEGA = 1024 * 1024;

    private final Scale scale;
    private final Platform platform;
    private final Report report;

    ManyTenants(Scale scale, Platform platform, Report report) {
        this.scale = scale;
        this.platform = platform;
        this.report = report;
    }

    /** A tenant that has been ordered. */
    private record Ordered(String token, double millis) {}

    void measure() {
        new Filling(scale.tenants(), 0, scale.entered(), scale.copies(), scale.bigEntered(), scale.bigCopies())
                .fill(platform, new Slots(Path.of("schemas/templates/sales/slots.json")));
        double empty = databaseMegabytes();
        List<Ordered> ordered = provision();
        report.add(Measure.of("tenants.disk.kb", (databaseMegabytes() - empty) * 1024 / ordered.size(), "kB each"));
        report.add(Measure.of("tenants.catalog.mb", catalogMegabytes(), "MB"));
        disturb(warm(ordered.subList(0, Math.min(WARM, ordered.size()))));
    }

    private List<Ordered> provision() {
        var reseller = platform.reseller();
        long began = System.nanoTime();
        List<Ordered> ordered = Together.of(AT_ONCE, scale.further(), number -> {
            try (var connection = platform.connect()) {
                long asked = System.nanoTime();
                String token = platform.provision(connection, reseller, "further-" + number);
                return new Ordered(token, millis(asked));
            }
        });
        report.add(Measure.of("tenants.provisioned.s", millis(began) / 1000, "s")
                .noting(ordered.size() + " tenants, " + AT_ONCE + " orders at once"));
        List<Ordered> last = ordered.subList(ordered.size() * 9 / 10, ordered.size());
        report.add(Measure.of(
                        "tenant.provision.p95.ms",
                        percentile(last.stream().map(Ordered::millis).toList(), 0.95),
                        "ms")
                .atMost(50)
                .noting("of the last tenth"));
        return ordered;
    }

    /** What the node's memory holds of tenants that are at work: of equal ones, and of those with definitions of their own. */
    private List<Session> warm(List<Ordered> ordered) {
        double cold = platform.heapMegabytes();
        List<Session> admins = Together.of(AT_ONCE, ordered.size(), number -> {
            try (var connection = platform.connect()) {
                var admin = platform.useLink(connection, ordered.get(number).token());
                Client.require(connection.send(admin.request("GET", platform.customers(), "")), 200);
                return admin;
            }
        });
        double warm = platform.heapMegabytes();
        report.add(Measure.of("tenants.heap.kb", (warm - cold) * 1024 / admins.size(), "kB each")
                .noting("heap of %.0f MB with %d warm tenants".formatted(warm, admins.size())));
        List<Session> changed = admins.subList(0, Math.min(CHANGED, admins.size()));
        Together.of(AT_ONCE, changed.size(), number -> {
            try (var connection = platform.connect()) {
                publish(connection, changed.get(number));
                return number;
            }
        });
        report.add(
                Measure.of("tenants.heap.own.kb", (platform.heapMegabytes() - warm) * 1024 / changed.size(), "kB each")
                        .noting("more for a tenant with a field of its own"));
        return admins;
    }

    private void publish(Connection connection, Session admin) {
        Client.require(connection.send(Metadata.field(admin)), 200);
        Client.require(connection.send(admin.request("GET", platform.customers(), "")), 200);
    }

    /** People work at a steady pace; in every other round tenants are ordered and others publish beside them. */
    private void disturb(List<Session> publishers) {
        List<Client> people = new ArrayList<>();
        people.addAll(Workload.reads(platform, scale.clients() / 3));
        people.addAll(Workload.lists(platform, scale.clients() / 3, Company::admin));
        people.addAll(Workload.changes(platform, scale.clients() / 3));
        platform.load().warmUp(people, scale.warmUp());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < scale.rounds(); round++) {
            Outcome alone = work(people);
            try (var others = new Newcomers(platform, "late-" + round, publishers)) {
                Outcome beside = work(people);
                System.out.printf(
                        "  beside %d orders and releases: %s, alone: %s%n", others.end(), text(beside), text(alone));
                ratios.add(beside.percentile(0.99) / alone.percentile(0.99));
            }
        }
        report.add(
                Measure.of("tenants.disturbed", Duel.median(ratios), "")
                        .atMost(1.2)
                        .noting(
                                "99th percentile of those at work while others are provisioned and publish, to when nobody is"));
    }

    private Outcome work(List<Client> people) {
        return platform.load().paced(people, scale.run(), PER_SECOND);
    }

    private static String text(Outcome outcome) {
        return "p50 %.1f ms p99 %.1f ms".formatted(outcome.percentile(0.5), outcome.percentile(0.99));
    }

    private double databaseMegabytes() {
        return number("select pg_database_size('fangyuan')") / MEGA;
    }

    private double catalogMegabytes() {
        return number(
                        "select sum(pg_total_relation_size(oid)) from pg_class where relnamespace = 'pg_catalog'::regnamespace")
                / MEGA;
    }

    private double number(String sql) {
        Jdbi database = platform.postgres().database("fangyuan");
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(Double.class).one());
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }
}
