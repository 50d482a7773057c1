package io.fangyuan.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with {@code ?} marks and the values bound to them. A value is a String, Long, Integer, BigDecimal, Boolean,
 * Instant, LocalDate, byte[], long[], String[], {@link Jsonb} or null.
 *
 * @param plannedPerCall whether the database plans for the very values of each call; right for lists and reports, whose
 *     best plan depends on them, and wasteful for reading or writing by key
 */
public record Sql(String text, List<@Nullable Object> binds, boolean plannedPerCall) {
    public Sql {
        binds = Collections.unmodifiableList(new ArrayList<>(binds));
    }

    public Sql(String text, List<@Nullable Object> binds) {
        this(text, binds, false);
    }

    /** The text with {@code binds} for its marks, in order. */
    public static Sql of(String text, @Nullable Object... binds) {
        return new Sql(text, Arrays.asList(binds));
    }

    /** Stands for a value that {@link #with} puts in: what a statement that is kept leaves open. */
    public static final Object OPEN = new Object();

    /** The statement with {@code value} for each {@link #OPEN}. */
    public Sql with(Object value) {
        List<@Nullable Object> closed = new ArrayList<>(binds);
        closed.replaceAll(bind -> bind == OPEN ? value : bind);
        return new Sql(text, closed, plannedPerCall);
    }

    /** The same statement, planned anew at each call. */
    public Sql planned() {
        return new Sql(text, binds, true);
    }
}
