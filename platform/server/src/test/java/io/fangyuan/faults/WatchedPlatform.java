package io.fangyuan.faults;

import io.fangyuan.FangyuanApplication;
import io.fangyuan.testing.OutboxWitness;
import org.springframework.boot.SpringApplication;

/** Starts the platform as {@link FangyuanApplication} does, with somebody who hears what its outbox tells. */
final class WatchedPlatform {
    private WatchedPlatform() {}

    public static void main(String[] args) {
        SpringApplication.run(new Class<?>[] {FangyuanApplication.class, OutboxWitness.class}, args);
    }
}
