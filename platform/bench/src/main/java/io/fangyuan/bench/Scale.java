package io.fangyuan.bench;

import java.time.Duration;

/**
 * How much there is and how long it is asked for.
 *
 * @param tenants that take part in the load, the big one besides
 * @param further tenants that are merely there
 * @param entered customers of each tenant that come through the API
 * @param copies how often each of those lies in the database
 * @param bigEntered the same for the big tenant
 * @param bigCopies the same for the big tenant
 * @param rounds runs of each kind on each server
 * @param warmUp requests of each kind before the first round
 */
public record Scale(
        String name,
        int tenants,
        int further,
        int entered,
        int copies,
        int bigEntered,
        int bigCopies,
        int clients,
        int rounds,
        Duration run,
        int warmUp) {

    /** Whether it is about how many tenants there are, not about speed. */
    boolean isOfMany() {
        return name.equals("many");
    }

    /** Whether it is only about everything still working. */
    boolean isSmoke() {
        return name.equals("smoke");
    }

    static Scale of(String name) {
        return switch (name) {
            case "smoke" -> new Scale(name, 2, 2, 40, 2, 100, 2, 2, 1, Duration.ofMillis(500), 50);
            case "quick" -> new Scale(name, 20, 40, 100, 10, 500, 40, 6, 3, Duration.ofSeconds(2), 4_000);
            case "many" -> new Scale(name, 20, 10_000, 100, 10, 500, 40, 6, 5, Duration.ofSeconds(20), 4_000);
            case "full" -> new Scale(name, 200, 2000, 100, 10, 2500, 200, 6, 7, Duration.ofSeconds(4), 20_000);
            default -> throw new IllegalArgumentException("no such scale: " + name);
        };
    }
}
