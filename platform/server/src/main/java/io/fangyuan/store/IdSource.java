package io.fangyuan.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes ids: positive 64-bit numbers that grow with time, unique over all nodes. From the top: 42 bits of milliseconds
 * since 2020, 10 bits of node, 12 bits of counter.
 *
 * <p>A node may only use spans of time it has reserved on a node number in {@code control.id_node}; spans of one number
 * never overlap. So ids stay unique whatever the clocks of the nodes do, and after a crash.
 */
public final class IdSource {
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int NODE_BITS = 10;
    private static final int COUNTER_BITS = 12;

    private final PlatformDatabase platform;
    private final Clock clock;

    // Guarded by this.
    private Span span = new Span(0, 0, 0);
    private long millis;
    private int counter;

    public IdSource(PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** A new id, greater than all before it of this source while the node keeps its number. */
    public synchronized long next() {
        advance();
        if (millis >= span.until()) {
            span = reserve(clock.millis() - EPOCH);
            millis = span.from();
            counter = 0;
        }
        return millis << (NODE_BITS + COUNTER_BITS) | (long) span.node() << COUNTER_BITS | counter;
    }

    /** To the clock's millisecond; where that is not later than the last, to the next counter, then the next millisecond. */
    private void advance() {
        long now = clock.millis() - EPOCH;
        if (now > millis) {
            millis = now;
            counter = 0;
            return;
        }
        counter++;
        if (counter == 1 << COUNTER_BITS) {
            millis++;
            counter = 0;
        }
    }

    /** Takes the number whose reserved time has been over for longest; numbers others are reserving are passed over. */
    private Span reserve(long now) {
        return platform.query(handle -> handle.createQuery("""
                        update control.id_node n
                        set reserved_until = greatest(n.reserved_until, :now) + :span
                        from (
                          select node_id
                          from control.id_node
                          order by reserved_until, node_id
                          limit 1
                          for update skip locked
                        ) free
                        where n.node_id = free.node_id
                        returning n.node_id, n.reserved_until
                        """)
                .bind("now", now)
                .bind("span", SPAN.toMillis())
                .map((row, _) -> new Span(row.getInt(1), row.getLong(2) - SPAN.toMillis(), row.getLong(2)))
                .one());
    }

    /** Milliseconds since the epoch of ids in which this source alone may use the node's number. */
    private record Span(int node, long from, long until) {}
}
