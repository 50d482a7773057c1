package io.fangyuan.tenant;

/** Identifies a tenant inside the platform. Never shown to other tenants and never read from a request. */
public record TenantId(int value) {
    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("a tenant id is positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
