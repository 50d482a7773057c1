package io.fangyuan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Draws the rooms and what they use of each other, from the code, into target/spring-modulith-docs. */
class HouseDrawing {

    @Test
    void drawTheHouse() {
        new Documenter(ApplicationModules.of(FangyuanApplication.class))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
