package io.fangyuan.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What must be known to create a tenant; see {@link Tenant} for the meaning of each. */
public record NewTenant(
        String code,
        String name,
        int resellerId,
        int planId,
        TenantState state,
        ZoneId zone,
        Locale locale,
        int templateVersionId,
        @Nullable Instant expiresAt) {}
