package io.fangyuan.tenancy;

import java.util.Locale;
import java.util.Set;

/** Where a tenant is in its life. The lower-case name stands in the database and in JSON. */
public enum TenantState {
    TRIAL,
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    /** Being copied to another cell. */
    MOVING,
    DELETING;

    /** Whether the tenant's people may work. The cells' tables say the same in their column {@code usable}. */
    public boolean usable() {
        return this == TRIAL || this == ACTIVE;
    }

    /** The states that may come after this one. */
    public Set<TenantState> successors() {
        return switch (this) {
            case TRIAL -> Set.of(ACTIVE, SUSPENDED, EXPIRED, MOVING, DELETING);
            case ACTIVE -> Set.of(SUSPENDED, EXPIRED, MOVING, DELETING);
            case SUSPENDED, EXPIRED -> Set.of(TRIAL, ACTIVE, DELETING);
            case MOVING -> Set.of(TRIAL, ACTIVE);
            case DELETING -> Set.of();
        };
    }

    /** The name as it stands in the database and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()}. Throws {@link IllegalArgumentException} for anything else. */
    public static TenantState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code();
    }
}
