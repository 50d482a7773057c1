package io.fangyuan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulithTest {

    @Test
    void roomsHaveNoCyclesAndKeepTheirInsidesPrivate() {
        ApplicationModules.of(FangyuanApplication.class).verify();
    }
}
