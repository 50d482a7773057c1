package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A user as somebody wants them to be; not yet checked.
 *
 * @param roles roles beside the primary one
 */
public record UserDraft(
        String login,
        String name,
        Optional<String> email,
        Optional<String> mobile,
        Optional<RecordId> department,
        Optional<RecordId> superior,
        String primaryRole,
        List<String> roles,
        Locale locale,
        boolean active) {

    public UserDraft {
        login = login.strip();
        name = name.strip();
        email = email.map(String::strip).filter(text -> !text.isEmpty());
        mobile = mobile.map(String::strip).filter(text -> !text.isEmpty());
        var primary = primaryRole;
        roles = roles.stream().filter(role -> !role.equals(primary)).distinct().toList();
    }
}
