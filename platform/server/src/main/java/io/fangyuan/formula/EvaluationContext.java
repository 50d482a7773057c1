package io.fangyuan.formula;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;

/**
 * All that an evaluation depends on besides the record: one instant for NOW() and TODAY(), the tenant's time zone, and
 * the fields of {@code $User} (whose empty path is the user's own reference) and {@code $Tenant}.
 */
public record EvaluationContext(Instant now, ZoneId zone, Fields user, Fields tenant) {
    private static final ZoneId UTC = ZoneId.of("UTC");

    public EvaluationContext {
        zone = zone.normalized().equals(ZoneOffset.UTC) ? UTC : zone;
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())) {
            throw new IllegalArgumentException(
                    "PostgreSQL reads offsets with the opposite sign; name a region: " + zone);
        }
    }

    /** Without a user or tenant. */
    public static EvaluationContext at(Instant now, ZoneId zone) {
        return new EvaluationContext(now, zone, Fields.NONE, Fields.NONE);
    }

    /** The day it is in the tenant's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
