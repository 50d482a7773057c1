package io.fangyuan.bench.site;

import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.load.Together;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Fills both servers alike. The big company is the first.
 *
 * @param tenants companies besides the big one
 * @param further tenants that are merely there, on the platform
 */
public record Filling(int tenants, int further, int entered, int copies, int bigEntered, int bigCopies) {
    private static final int AT_ONCE = 3;

    /** Orders all tenants, fills the companies; returns the milliseconds each order of a company took, in their order. */
    public List<Double> fill(Platform platform, Slots slots) {
        var reseller = platform.reseller();
        Together.of(AT_ONCE, further, number -> {
            try (var connection = platform.connect()) {
                return platform.provision(connection, reseller, "further-" + number);
            }
        });
        List<Double> millis = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        try (var connection = platform.connect()) {
            for (int number = 0; number <= tenants; number++) {
                long began = System.nanoTime();
                tokens.add(platform.provision(connection, reseller, code(number)));
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        platform.admit(Together.of(AT_ONCE, tenants + 1, number -> {
            try (var connection = platform.connect()) {
                var admin = platform.useLink(connection, tokens.get(number));
                return platform.populate(connection, code(number), admin, number, entered(number));
            }
        }));
        Jdbi database = platform.postgres().database("fangyuan");
        Together.of(AT_ONCE, tenants + 1, number -> {
            Copies.ofPlatform(database, slots, code(number), copies(number));
            return number;
        });
        database.useHandle(handle -> handle.execute("vacuum analyze"));
        return millis;
    }

    public void fill(Handwritten handwritten) {
        handwritten.admit(Together.of(AT_ONCE, tenants + 1, number -> {
            try (Connection connection = handwritten.connect()) {
                return handwritten.populate(connection, number + 1, code(number), number, entered(number));
            }
        }));
        Together.of(AT_ONCE, tenants + 1, number -> {
            Copies.ofHandwritten(handwritten.database(), number + 1, copies(number));
            return number;
        });
        handwritten.database().useHandle(handle -> handle.execute("vacuum analyze"));
    }

    private static String code(int number) {
        return number == 0 ? "big" : "company-" + number;
    }

    private int entered(int number) {
        return number == 0 ? bigEntered : entered;
    }

    private int copies(int number) {
        return number == 0 ? bigCopies : copies;
    }
}
