package io.fangyuan.testing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the environment says about how tests run. */
public final class TestSettings {
    private static final Logger LOG = LoggerFactory.getLogger(TestSettings.class);

    private TestSettings() {}

    /** Whether the big generators run: {@code ./fangyuan test --long}. */
    public static boolean isLong() {
        return "true".equals(System.getenv("FANGYUAN_TEST_LONG"));
    }

    /** A number that can be set from outside. */
    public static int number(String name, int otherwise) {
        String text = System.getenv(name);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    /** Where a generator begins: {@code FANGYUAN_TEST_SEED}, or another each time; printed, to replay what it generated. */
    public static int seed() {
        int seed = number("FANGYUAN_TEST_SEED", (int) System.nanoTime());
        LOG.info("FANGYUAN_TEST_SEED={}", seed);
        return seed;
    }
}
