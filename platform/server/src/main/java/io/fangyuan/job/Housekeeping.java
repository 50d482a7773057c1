package io.fangyuan.job;

import io.fangyuan.tenancy.Cells;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What must be done now and then for the platform as a whole. */
@Component
class Housekeeping {
    private final Cells cells;

    Housekeeping(Cells cells) {
        this.cells = cells;
    }

    /** The partitions of history for this quarter and the next; until they exist the default partition takes the rows. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1M")
    void makeQuarters() {
        cells.makeQuarters();
    }
}
