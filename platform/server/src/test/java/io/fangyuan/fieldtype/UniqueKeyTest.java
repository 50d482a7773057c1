package io.fangyuan.fieldtype;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.value.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UniqueKeyTest {

    @Test
    void textIsTheSameWhateverItsWidthCaseAndOuterSpaces() {
        assertThat(key("ＡＢＣ（上海）有限公司")).isEqualTo(key(" abc(上海)有限公司 "));
        assertThat(key("华东钢铁")).isNotEqualTo(key("华北钢铁"));
    }

    @Test
    void upperCaseIsTheSameInEveryLanguageOfTheMachine() {
        assertThat(key("INFO@EXAMPLE.CN")).isEqualTo("info@example.cn");
    }

    @Test
    void numbersAreTheSameByValue() {
        assertThat(UniqueKey.of(new Value.Number(new BigDecimal("1.50"))))
                .isEqualTo(UniqueKey.of(new Value.Number(new BigDecimal("1.5"))));
        assertThat(UniqueKey.of(new Value.Number(new BigDecimal("0.00")))).isEqualTo("0");
    }

    private static String key(String text) {
        return UniqueKey.of(new Value.Text(text));
    }
}
