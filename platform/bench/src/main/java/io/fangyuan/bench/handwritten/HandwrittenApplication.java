package io.fangyuan.bench.handwritten;

import java.time.Clock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.DeserializationFeature;

/** Starts the application written by hand. */
@SpringBootApplication(proxyBeanMethods = false)
public class HandwrittenApplication {

    /** Runs until it is ended; settings are Spring's, such as {@code --server.port}. */
    public static void run(String[] arguments) {
        System.setProperty("spring.config.name", "handwritten");
        SpringApplication.run(HandwrittenApplication.class, arguments);
    }

    @Bean
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JsonMapperBuilderCustomizer strictReading() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
