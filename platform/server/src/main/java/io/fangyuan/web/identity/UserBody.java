package io.fangyuan.web.identity;

import io.fangyuan.identity.UserDetail;
import io.fangyuan.identity.UserDraft;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Needed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user as a request describes them; what is left out or null is blank. */
record UserBody(
        @Needed @Nullable String login,
        @Needed @Nullable String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable RecordId department,
        @Nullable RecordId superior,
        @Needed @Nullable String primaryRole,
        @Nullable List<String> roles,
        @Nullable String locale,
        @Nullable Boolean active) {

    static UserBody of(UserDetail detail) {
        var draft = detail.draft();
        return new UserBody(
                draft.login(),
                draft.name(),
                draft.email().orElse(null),
                draft.mobile().orElse(null),
                draft.department().orElse(null),
                draft.superior().orElse(null),
                draft.primaryRole(),
                draft.roles(),
                draft.locale().toLanguageTag(),
                draft.active());
    }

    UserDraft draft() {
        return new UserDraft(
                Objects.requireNonNullElse(login, ""),
                Objects.requireNonNullElse(name, ""),
                Optional.ofNullable(email),
                Optional.ofNullable(mobile),
                Optional.ofNullable(department),
                Optional.ofNullable(superior),
                Objects.requireNonNullElse(primaryRole, ""),
                Objects.requireNonNullElse(roles, List.of()),
                Locale.forLanguageTag(Objects.requireNonNullElse(locale, "zh-CN")),
                Objects.requireNonNullElse(active, true));
    }
}
