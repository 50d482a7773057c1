package io.fangyuan.tenancy;

import io.fangyuan.store.Database;
import io.fangyuan.store.PlatformDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the cells to the newest shape before anything reaches into one. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    Cells cells(Database database, PlatformDatabase platform, Clock clock) {
        Cells cells = new Cells(database, platform, clock);
        cells.prepare();
        return cells;
    }
}
