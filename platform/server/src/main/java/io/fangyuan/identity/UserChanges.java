package io.fangyuan.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the audit log keeps of a change to a user. */
final class UserChanges {
    private UserChanges() {}

    static Map<String, Object> of(UserDraft draft) {
        var values = new LinkedHashMap<String, Object>();
        values.put("login", draft.login());
        values.put("name", draft.name());
        values.put("email", draft.email().orElse(""));
        values.put("mobile", draft.mobile().orElse(""));
        values.put("department", draft.department().map(Object::toString).orElse(""));
        values.put("superior", draft.superior().map(Object::toString).orElse(""));
        values.put("primaryRole", draft.primaryRole());
        values.put("roles", List.copyOf(draft.roles()));
        values.put("locale", draft.locale().toLanguageTag());
        values.put("active", draft.active());
        return values;
    }

    /** Old and new value of each attribute that differs. */
    static Map<String, Object> between(UserDetail before, UserDraft after) {
        var old = of(before.draft());
        var changes = new LinkedHashMap<String, Object>();
        of(after).forEach((name, value) -> {
            Object earlier = Objects.requireNonNull(old.get(name));
            if (!earlier.equals(value)) {
                changes.put(name, Map.of("before", earlier, "after", value));
            }
        });
        return changes;
    }
}
