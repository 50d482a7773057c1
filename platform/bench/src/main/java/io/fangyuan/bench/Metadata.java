package io.fangyuan.bench;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.load.Request;
import io.fangyuan.bench.site.Company;
import io.fangyuan.bench.site.Platform;
import io.fangyuan.bench.site.Session;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to change a company's definitions while it has all its records. */
final class Metadata {
    private static final int FIELDS = 15;

    private final Platform platform;
    private final Report report;

    Metadata(Platform platform, Report report) {
        this.platform = platform;
        this.report = report;
    }

    /**
     * Adds fields to the customers of the big company, one release each. The first request after a release is the one that
     * loads it: what it takes longer than those after it is the load.
     */
    void measure() {
        Company big = platform.companies().getFirst();
        List<Double> adding = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        try (var connection = platform.connect()) {
            for (int i = 0; i < FIELDS; i++) {
                adding.add(millis(connection, field(big.admin())));
                Request read = big.admin()
                        .request("GET", platform.customers() + "/" + big.ids().getFirst(), "");
                first.add(millis(connection, read));
                for (int j = 0; j < 5; j++) {
                    later.add(millis(connection, read));
                }
            }
        }
        report.add(Measure.of("field.add.ms", Duel.median(adding), "ms").atMost(20));
        report.add(Measure.of("snapshot.load.ms", Duel.median(first) - Duel.median(later), "ms")
                .atMost(20));
    }

    /** Adds a field to the customers of somebody's company and publishes it. */
    static Request field(Session admin) {
        var body = JsonMapper.shared().createObjectNode();
        body.putObject("label").put("zh-CN", "备用").put("en", "Spare");
        body.put("type", "text").putObject("options").put("maxLength", 40);
        String name = "spare" + Long.toString(System.nanoTime(), 36);
        return admin.request("PUT", "/api/draft/field/customer." + name + "?publish=true", body.toString());
    }

    private static double millis(Connection connection, Request request) {
        long began = System.nanoTime();
        Client.require(connection.send(request), 200);
        return (System.nanoTime() - began) / 1e6;
    }
}
