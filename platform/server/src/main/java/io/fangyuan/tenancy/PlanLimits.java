package io.fangyuan.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * The limits of a plan; null where it does not limit.
 *
 * @param seats active users
 * @param records records of all objects, deleted ones included until they are purged
 * @param storageMb megabytes of files
 * @param objects objects of the tenant's own
 * @param apiCallsPerDay requests of API clients in a day of the tenant's zone
 */
public record PlanLimits(
        @Nullable Integer seats,
        @Nullable Long records,
        @Nullable Long storageMb,
        @Nullable Integer objects,
        @Nullable Long apiCallsPerDay) {}
