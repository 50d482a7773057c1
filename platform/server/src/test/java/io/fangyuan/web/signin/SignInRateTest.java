package io.fangyuan.web.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import org.junit.jupiter.api.Test;

/** How often one address may try passwords. */
class SignInRateTest {
    private final SignInRate rate = new SignInRate(2);

    @Test
    void anAddressThatTriesTooOftenIsRefusedAndOthersAreNot() {
        rate.count("10.0.0.1");
        rate.count("10.0.0.1");

        assertThatThrownBy(() -> rate.count("10.0.0.1")).isInstanceOf(Problem.class);
        assertThatCode(() -> rate.count("10.0.0.2")).doesNotThrowAnyException();
    }
}
