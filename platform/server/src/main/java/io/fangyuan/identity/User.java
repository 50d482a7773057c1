package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person of a tenant as every decision sees them.
 *
 * @param superior to whom they report
 * @param primaryRole decides apps and layouts
 * @param roles all roles, the primary one first; the others only add rights
 * @param active whether they may sign in; their records stay theirs
 */
public record User(
        RecordId id,
        String login,
        String name,
        Optional<String> email,
        Optional<String> mobile,
        Optional<RecordId> department,
        Optional<RecordId> superior,
        String primaryRole,
        Set<String> roles,
        boolean active,
        Locale locale) {

    public User {
        var all = new LinkedHashSet<String>();
        all.add(primaryRole);
        all.addAll(roles);
        roles = Collections.unmodifiableSet(all);
    }
}
