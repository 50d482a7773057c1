package io.fangyuan.web.identity;

import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.UserDetail;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as those see them who manage users.
 *
 * @param roles roles beside the primary one
 * @param hasPassword false while their one-time link was not used
 */
record UserReply(
        RecordId id,
        int version,
        String login,
        String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable Named department,
        @Nullable Named superior,
        String primaryRole,
        List<String> roles,
        boolean active,
        String locale,
        boolean hasPassword,
        @Nullable Instant lockedUntil,
        Instant createdAt,
        Instant updatedAt) {

    static UserReply of(UserDetail detail, OrgChart org) {
        var user = detail.user();
        return new UserReply(
                user.id(),
                detail.version(),
                user.login(),
                user.name(),
                detail.email().orElse(null),
                detail.mobile().orElse(null),
                Named.department(org, user.department()),
                Named.user(org, user.superior()),
                user.primaryRole(),
                detail.draft().roles(),
                user.active(),
                user.locale().toLanguageTag(),
                detail.hasPassword(),
                detail.lockedUntil().orElse(null),
                detail.createdAt(),
                detail.updatedAt());
    }
}
