package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TickingClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdSourceTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-21T08:00:00Z"));

    @Test
    void idsArePositiveAndGrow() {
        IdSource ids = source();

        assertThat(draw(ids, 10_000)).isSorted().doesNotHaveDuplicates().allMatch(id -> id > 0);
    }

    @Test
    void threadsAndNodesNeverMakeTheSameId() {
        List<IdSource> nodes = List.of(source(Clock.systemUTC()), source(Clock.systemUTC()), source(Clock.systemUTC()));
        Set<Long> seen = ConcurrentHashMap.newKeySet();

        long made = IntStream.range(0, 300_000)
                .parallel()
                .filter(i -> seen.add(nodes.get(i % nodes.size()).next()))
                .count();

        assertThat(made).isEqualTo(300_000);
    }

    @Test
    void aClockThatStepsBackRepeatsNothing() {
        IdSource ids = source();
        List<Long> all = new ArrayList<>(draw(ids, 5_000));

        clock.tick(Duration.ofHours(-1));
        all.addAll(draw(ids, 5_000));

        assertThat(all).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aRestartWithAClockBehindRepeatsNothing() {
        Set<Long> all = new HashSet<>(draw(source(), 5_000));

        clock.tick(Duration.ofMinutes(-3));
        all.addAll(draw(source(), 5_000));
        clock.tick(Duration.ofMinutes(3));
        all.addAll(draw(source(), 5_000));

        assertThat(all).hasSize(15_000);
    }

    @Test
    void aNodeThatSleptPastItsSpanTakesANewOne() {
        IdSource sleeper = source();
        List<Long> all = new ArrayList<>(draw(sleeper, 1_000));

        clock.tick(Duration.ofHours(5));
        all.addAll(draw(source(), 1_000));
        all.addAll(draw(sleeper, 1_000));

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void whenAllNumbersAreTakenForNowLaterTimeIsReserved() {
        db.platform().query(handle -> handle.execute("delete from control.id_node where node_id > 1"));
        List<Long> all = new ArrayList<>();

        for (int restart = 0; restart < 10; restart++) {
            all.addAll(draw(source(), 100));
        }

        assertThat(all).doesNotHaveDuplicates();
        db.platform()
                .query(handle ->
                        handle.execute("insert into control.id_node (node_id) select generate_series(2, 1023)"));
    }

    private IdSource source() {
        return source(clock);
    }

    private static IdSource source(Clock clock) {
        return new IdSource(db.platform(), clock);
    }

    private static List<Long> draw(IdSource ids, int count) {
        return IntStream.range(0, count).mapToObj(_ -> ids.next()).toList();
    }
}
