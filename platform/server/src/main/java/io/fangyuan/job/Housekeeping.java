package io.fangyuan.job;

import io.fangyuan.identity.OneTimeLinks;
import io.fangyuan.notify.Notifications;
import io.fangyuan.provisioning.TenantExpiry;
import io.fangyuan.tenancy.Cells;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What must be done now and then for the platform as a whole. */
@Component
class Housekeeping {
    private final Cells cells;
    private final TenantExpiry expiry;
    private final OneTimeLinks links;
    private final Notifications notifications;

    Housekeeping(Cells cells, TenantExpiry expiry, OneTimeLinks links, Notifications notifications) {
        this.cells = cells;
        this.expiry = expiry;
        this.links = links;
        this.notifications = notifications;
    }

    /** The partitions of history for this quarter and the next; until they exist the default partition takes the rows. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1M")
    void makeQuarters() {
        cells.makeQuarters();
    }

    /** Trials and contracts that are over. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void expireTenants() {
        expiry.expireDue();
    }

    /** One-time links that nobody can use any more. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT2M")
    void removeOldLinks() {
        links.removeOld();
    }

    /** What people were told long ago. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT3M")
    void removeOldNotifications() {
        notifications.removeOld();
    }
}
