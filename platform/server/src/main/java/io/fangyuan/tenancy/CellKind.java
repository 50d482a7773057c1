package io.fangyuan.tenancy;

import java.util.Locale;

/** Who shares a cell. The lower-case name stands in the database. */
public enum CellKind {
    /** Many small tenants; the same slots are indexed for all. */
    POOL,
    /** One big tenant; its indexes follow its metadata. */
    DEDICATED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CellKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
