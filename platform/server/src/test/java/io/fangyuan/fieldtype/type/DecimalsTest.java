package io.fangyuan.fieldtype.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

class DecimalsTest {
    private static final int TIMES = 2_000;
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void everyNumberComesBackAsItWas() {
        var random = new Random(20261121);

        for (int i = 0; i < TIMES; i++) {
            int decimals = random.nextInt(11);
            var number = new BigDecimal(new BigInteger(random.nextInt(90), random), decimals)
                    .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            var value = new Value.Number(number);

            assertThat(Decimals.read(Decimals.write(value, decimals), decimals)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 2, 0.10",
        "0.30000000000000004, 17, 0.30000000000000004",
        "1234567.10, 0, 1234567.1",
        "-0.00, 2, 0.00",
        "1E+3, 2, 1000.00",
    })
    void aNumberIsWrittenPlainAndWithItsDecimals(BigDecimal number, int decimals, String written) {
        assertThat(Decimals.write(new Value.Number(number), decimals)).isEqualTo(StringNode.valueOf(written));
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.13", "-0.125, 2, -0.13", "2.5, 0, 3", "7, 2, 7.00"})
    void aComputedNumberIsRoundedHalfAwayFromZero(BigDecimal computed, int decimals, BigDecimal kept) {
        assertThat(Decimals.fit(new Value.Number(computed), decimals)).isEqualTo(new Value.Number(kept));
    }

    @Test
    void anEnormousExponentCostsNothing() {
        for (String bomb : new String[] {"1e999999999", "1e-999999999", "-1e2147483647"}) {
            assertThat(outcome(bomb)).matches("number_too_large|too_many_decimals");
        }
    }

    private String outcome(String number) {
        try {
            return Decimals.read(EXACT.readTree(number), 2).toString();
        } catch (InvalidValue refused) {
            return refused.code();
        }
    }
}
