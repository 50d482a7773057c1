package io.fangyuan.testing;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the server under test a clock that tests can move, connections that they can watch and a witness of its outbox. */
@TestConfiguration(proxyBeanMethods = false)
class ServerTestSetup {

    @Bean
    @Primary
    ShiftedClock shiftedClock() {
        return new ShiftedClock();
    }

    @Bean
    OutboxWitness outboxWitness() {
        return new OutboxWitness();
    }

    @Bean
    static BeanPostProcessor watchedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new StatementWatch(pool) : bean;
            }
        };
    }
}
