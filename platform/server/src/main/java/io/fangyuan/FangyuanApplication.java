package io.fangyuan;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the platform. */
@SpringBootApplication
public class FangyuanApplication {

    public static void main(String[] args) {
        SpringApplication.run(FangyuanApplication.class, args);
    }

    /** What every room takes for the present moment. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
