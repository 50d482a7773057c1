package io.fangyuan.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which time zones an evaluation takes. */
class EvaluationContextTest {

    @ParameterizedTest
    @ValueSource(strings = {"+08:00", "GMT+08:00", "UTC+08:00", "UT+08:00"})
    void anOffsetIsRefusedHoweverItIsWritten(String zone) {
        assertThatThrownBy(() -> EvaluationContext.at(Instant.EPOCH, ZoneId.of(zone)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+00:00", "UTC", "GMT", "Etc/UTC"})
    void theZoneWithoutOffsetHasOneName(String zone) {
        assertThat(EvaluationContext.at(Instant.EPOCH, ZoneId.of(zone)).zone()).isEqualTo(ZoneId.of("UTC"));
    }
}
