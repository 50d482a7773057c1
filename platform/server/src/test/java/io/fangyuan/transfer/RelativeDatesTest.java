package io.fangyuan.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RelativeDatesTest {
    private final RelativeDates dates =
            new RelativeDates(Instant.parse("2026-11-21T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void aDistanceCountsFromTheTenantsToday() {
        assertThat(dates.date("-3d")).isEqualTo("2026-11-19");
        assertThat(dates.date("+0d")).isEqualTo("2026-11-22");
    }

    @Test
    void aTimeIsTheTenantsTime() {
        assertThat(dates.moment("+1d 09:30")).isEqualTo("2026-11-23T01:30:00Z");
    }

    @Test
    void aRealDateStaysAsItIs() {
        assertThat(dates.date("2020-02-29")).isEqualTo("2020-02-29");
    }
}
