package io.fangyuan.tenant;

import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * Which tenant the running work belongs to. Bound at the doors (web, job) and only there; below them code receives a
 * snapshot or a binding, and this is the belt to those braces.
 */
public final class TenantContext {
    private static final ScopedValue<TenantId> TENANT = ScopedValue.newInstance();

    private TenantContext() {}

    /** Runs {@code work} for {@code tenant}. Throws {@link IllegalStateException} inside the work of another tenant. */
    public static <T> T call(TenantId tenant, Supplier<T> work) {
        if (TENANT.isBound() && !TENANT.get().equals(tenant)) {
            throw new IllegalStateException("work of tenant " + TENANT.get() + " asked for tenant " + tenant);
        }
        return ScopedValue.where(TENANT, tenant).call(work::get);
    }

    /** The tenant of the running work. Throws {@link NoSuchElementException} outside the work of a tenant. */
    public static TenantId current() {
        return TENANT.get();
    }

    /** Whether the running work belongs to a tenant. */
    public static boolean isBound() {
        return TENANT.isBound();
    }
}
