package io.fangyuan.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Who brings tenants to the platform.
 *
 * @param parent the reseller above; null for the operator of the platform, the root of the tree
 * @param code stable short name
 */
public record Reseller(int id, @Nullable Integer parent, String code, String name) {
    /** The id of the operator. */
    public static final int OPERATOR = 1;
}
