package io.fangyuan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which codes tenants may have. */
class TenantCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"acme", "a23", "east-china-3", "abcdefghijklmnopqrstuvwxyz01234"})
    void shortPlainWordsWillDo(String code) {
        assertThat(TenantCode.check(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "3com",
                "Acme",
                "a_b",
                "a.b",
                "a b",
                "企业",
                "-ab",
                "ab-",
                "a--b",
                "abcdefghijklmnopqrstuvwxyz012345"
            })
    void otherFormsWillNot(String code) {
        assertThat(TenantCode.check(code)).extracting(Violation::code).containsExactly("code_form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "api", "www", "operator", "support", "fangyuan"})
    void wordsOfThePlatformAreReserved(String code) {
        assertThat(TenantCode.check(code)).extracting(Violation::code).containsExactly("code_reserved");
    }
}
