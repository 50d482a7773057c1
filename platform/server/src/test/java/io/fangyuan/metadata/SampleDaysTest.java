package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleDaysTest {
    private final SampleDays days = new SampleDays(LocalDate.of(2026, 3, 1), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "-3d, 2026-02-26",
        "+0d, 2026-03-01",
        "+2d 07:30, 2026-03-02T23:30:00Z",
        "1980-05-17, 1980-05-17",
        "3d, 3d",
        "-3 days, -3 days",
    })
    void onlyDaysThatAreMarkedMove(String written, String resolved) {
        assertThat(days.resolve(written)).isEqualTo(resolved);
    }
}
