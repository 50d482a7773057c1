package io.fangyuan.fieldtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutoNumberPatternTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "KH-{YYYY}-{00000}, 42, KH-2026-00042, 2026",
        "{YY}{MM}{DD}{000}, 7, 260309007, 260309",
        "合同〔{YYYY}〕{0}号, 12, 合同〔2026〕12号, 2026",
        "{0000}/{MM}, 1, 0001/03, 03",
        "{0000}, 12345, 12345, ''",
    })
    void aNumberIsItsDayAndItsCount(String pattern, long count, String number, String period) {
        var numbers = AutoNumberPattern.parse(pattern);

        assertThat(numbers.format(DAY, count)).isEqualTo(number);
        assertThat(numbers.period(DAY)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "KH-{YYYY}, counter_count",
        "{00}{00}, counter_count",
        "'', counter_count",
        "{yyyy}{00}, unknown_part",
        "{}{00}, unknown_part",
        "{0000000000000000000}, unknown_part",
        "{00, unbalanced_brace",
        "{00}}, unbalanced_brace",
        "{{00}}, unbalanced_brace",
    })
    void aPatternThatCannotCountIsRefused(String pattern, String code) {
        assertThatThrownBy(() -> AutoNumberPattern.parse(pattern))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    @Test
    void aLongerCountGrowsBeyondItsZeros() {
        assertThat(AutoNumberPattern.parse("{00}").format(DAY, 1000)).isEqualTo("1000");
    }
}
