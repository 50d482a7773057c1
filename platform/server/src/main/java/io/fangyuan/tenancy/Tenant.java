package io.fangyuan.tenancy;

import io.fangyuan.tenant.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A company that uses the platform, as the directory has it.
 *
 * @param code what its people type to sign in; unique, never changed
 * @param cell schema of the cell its data is in
 * @param zone what "today" means to it
 * @param locale language of those who have chosen none
 * @param templateVersionId the version of the template it was made from
 * @param expiresAt when its trial or contract ends; null: never
 */
public record Tenant(
        TenantId id,
        String code,
        String name,
        TenantState state,
        String cell,
        int resellerId,
        int planId,
        ZoneId zone,
        Locale locale,
        int templateVersionId,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
