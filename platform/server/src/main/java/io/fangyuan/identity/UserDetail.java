package io.fangyuan.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A user as those see them who manage users.
 *
 * @param version moves with every change
 * @param hasPassword whether their one-time link was ever used
 * @param lockedUntil when failed sign-ins are forgiven, if that is still to come
 */
public record UserDetail(
        User user,
        int version,
        Optional<String> email,
        Optional<String> mobile,
        boolean hasPassword,
        Optional<Instant> lockedUntil,
        Instant createdAt,
        Instant updatedAt) {

    /** The user as a draft that changes nothing. */
    public UserDraft draft() {
        return new UserDraft(
                user.login(),
                user.name(),
                email,
                mobile,
                user.department(),
                user.superior(),
                user.primaryRole(),
                List.copyOf(user.roles()),
                user.locale(),
                user.active());
    }
}
