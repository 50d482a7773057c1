package io.fangyuan.identity;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Role;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Binding;
import io.fangyuan.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks, and what the tenant and its people looked like at that moment: what every room below the doors receives.
 *
 * @param principal who signed in: the user, or a program that acts for them
 * @param user whose rights apply
 * @param tenant as the directory knew it, which may be some minutes old
 * @param snapshot the definitions at {@code binding}'s release
 * @param org the people at {@code binding}'s access version
 * @param locale language of sentences and labels
 * @param now the moment the request is judged by
 * @param elevated whether this is not what the user asked for but what an administrator laid down to happen then, such
 *     as the actions of an approval: in the user's name, with every right on records
 * @param cause the document by which it happens, as history tells it; empty for what the user does
 */
public record Viewer(
        Principal.OfTenant principal,
        User user,
        Tenant tenant,
        Snapshot snapshot,
        OrgChart org,
        Binding binding,
        Locale locale,
        Instant now,
        boolean elevated,
        Optional<DocumentKey> cause) {

    /** A user with the user's own rights. */
    public Viewer(
            Principal.OfTenant principal,
            User user,
            Tenant tenant,
            Snapshot snapshot,
            OrgChart org,
            Binding binding,
            Locale locale,
            Instant now) {
        this(principal, user, tenant, snapshot, org, binding, locale, now, false, Optional.empty());
    }

    /** The same user while the platform carries out what an administrator laid down. */
    public Viewer elevate() {
        return new Viewer(principal, user, tenant, snapshot, org, binding, locale, now, true, cause);
    }

    /** The same, carrying out what this document lays down. */
    public Viewer because(DocumentKey document) {
        return new Viewer(
                principal, user, tenant, snapshot, org, binding, locale, now, elevated, Optional.of(document));
    }

    /**
     * The permission to change users, departments and API clients. Whoever has it can come by every right of the tenant, by
     * giving a role or by acting as somebody else; the audit log tells.
     */
    public static final String MANAGE_USERS = "manageUsers";

    /** The user's roles that exist in this release, the primary one first. */
    public List<Role> roles() {
        return snapshot.roles(List.copyOf(user.roles()));
    }

    /** Whether one of the user's roles gives the permission. */
    public boolean may(String permission) {
        return roles().stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** Throws FORBIDDEN unless the user has the permission. */
    public void require(String permission) {
        if (!may(permission)) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("permission", permission));
        }
    }
}
