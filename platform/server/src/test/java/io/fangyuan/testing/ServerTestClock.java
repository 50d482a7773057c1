package io.fangyuan.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the server under test a clock that tests can move. */
@TestConfiguration(proxyBeanMethods = false)
class ServerTestClock {

    @Bean
    @Primary
    ShiftedClock shiftedClock() {
        return new ShiftedClock();
    }
}
