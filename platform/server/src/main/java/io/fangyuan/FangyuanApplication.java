package io.fangyuan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform. */
@SpringBootApplication
public class FangyuanApplication {

    public static void main(String[] args) {
        SpringApplication.run(FangyuanApplication.class, args);
    }
}
