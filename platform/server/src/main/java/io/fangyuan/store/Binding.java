package io.fangyuan.store;

import io.fangyuan.tenant.TenantId;
import java.util.regex.Pattern;

/**
 * Where a tenant lives and which versions the caller believes to be current. Every statement on behalf of the tenant
 * carries one; when the tenant has moved on, {@link StaleBinding} is thrown.
 *
 * @param cell schema of the tenant's cell; checked to be a plain identifier, so it may stand in SQL text
 * @param release the release the caller's snapshot was made from
 * @param accessVersion the version of users, departments and state the caller has loaded
 */
public record Binding(TenantId tenant, String cell, int release, int accessVersion) {
    private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    public Binding {
        requireSchema(cell);
    }

    static String requireSchema(String cell) {
        if (!SCHEMA.matcher(cell).matches()) {
            throw new IllegalArgumentException("not the name of a cell: " + cell);
        }
        return cell;
    }
}
