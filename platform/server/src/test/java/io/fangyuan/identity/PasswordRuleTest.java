package io.fangyuan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords will not do. */
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"短短的密码再长一点", "four words are good", "g7&kQ2!pX9zL", "我家门前有两棵枣树呀"})
    void longPasswordsOfAnyCharactersWillDo(String password) {
        assertThat(PasswordRule.check(password + "…", "zhou")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "123456789"})
    void shortOnesWillNot(String password) {
        assertThat(PasswordRule.check(password, "zhou"))
                .extracting(Violation::code)
                .containsExactly("too_short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789",
                "3456789012",
                "aaaaaaaaaa",
                "abababababab",
                "Password123",
                "qwertyuiop1",
                "zhoumin123"
            })
    void norDoThoseEverybodyTriesFirst(String password) {
        assertThat(PasswordRule.check(password, "zhoumin"))
                .extracting(Violation::code)
                .containsExactly("password_too_common");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(PasswordRule.check("𠮷𠮷𠮷𠮷𠮷", "zhou"))
                .extracting(Violation::code)
                .containsExactly("too_short");
        assertThat(PasswordRule.check("x".repeat(60) + "y".repeat(69), "zhou"))
                .extracting(Violation::code)
                .containsExactly("too_long");
    }
}
