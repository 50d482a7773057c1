package io.fangyuan.testing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the environment says about how tests run. */
public final class TestSettings {
    private static final Logger LOG = LoggerFactory.getLogger(TestSettings.class);

    private static final int ORDINARY_SEED = 7;

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

    /**
     * Where a generator begins: {@code FANGYUAN_TEST_SEED}, else the same in every ordinary run, so that a change is not
     * blamed for what it did not do, and another in each long one. Printed, to replay what was generated.
     */
    public static int seed() {
        int seed = number("FANGYUAN_TEST_SEED", isLong() ? (int) System.nanoTime() : ORDINARY_SEED);
        LOG.info("FANGYUAN_TEST_SEED={}", seed);
        return seed;
    }
}
