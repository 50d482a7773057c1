package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelTest {
    private static final Label CUSTOMER = new Label(Map.of("zh-CN", "客户", "en", "Customer"));

    @Test
    void theViewerReadsTheirOwnLanguage() {
        assertThat(CUSTOMER.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("客户");
        assertThat(CUSTOMER.in(Locale.UK)).isEqualTo("Customer");
        assertThat(CUSTOMER.in(Locale.CHINESE)).isEqualTo("客户");
    }

    @Test
    void withoutTheirLanguageChineseThenAnyTextIsShown() {
        assertThat(CUSTOMER.in(Locale.FRENCH)).isEqualTo("客户");
        assertThat(new Label(Map.of("en", "Tax")).in(Locale.FRENCH)).isEqualTo("Tax");
        assertThat(Label.NONE.in(Locale.FRENCH)).isEmpty();
    }
}
