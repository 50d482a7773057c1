package io.fangyuan.formula;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;

/**
 * All that an evaluation depends on besides the record: one instant for NOW() and TODAY(), the tenant's time zone, and
 * the fields of {@code $User} (whose empty path is the user's own reference), of {@code $Tenant} and of {@code $Input}.
 */
public record EvaluationContext(Instant now, ZoneId zone, Fields user, Fields tenant, Fields input) {
    private static final ZoneId UTC = ZoneId.of("UTC");
    /** Asked for once: the provider copies all names for whoever asks. */
    private static final Set<String> REGIONS = ZoneRulesProvider.getAvailableZoneIds();

    public EvaluationContext {
        zone = zone.normalized().equals(ZoneOffset.UTC) ? UTC : zone;
        if (!REGIONS.contains(zone.getId())) {
            throw new IllegalArgumentException(
                    "PostgreSQL reads offsets with the opposite sign; name a region: " + zone);
        }
    }

    /** Where nothing was asked for. */
    public EvaluationContext(Instant now, ZoneId zone, Fields user, Fields tenant) {
        this(now, zone, user, tenant, Fields.NONE);
    }

    /** Without a user or tenant. */
    public static EvaluationContext at(Instant now, ZoneId zone) {
        return new EvaluationContext(now, zone, Fields.NONE, Fields.NONE);
    }

    /** The same with what was asked for. */
    public EvaluationContext with(Fields input) {
        return new EvaluationContext(now, zone, user, tenant, input);
    }

    /** The day it is in the tenant's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
