package io.fangyuan.identity;

import io.fangyuan.metadata.Role;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is wrong with a user somebody wants to have, judged by the people and definitions of now. */
final class UserCheck {
    private static final Pattern LOGIN = Pattern.compile("[^\\s\\p{Cntrl}]{1,80}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final int MAX_NAME = 80;
    private static final int MAX_MOBILE = 40;
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    private final Snapshot snapshot;
    private final OrgChart org;
    private final List<Violation> violations = new ArrayList<>();

    private UserCheck(Snapshot snapshot, OrgChart org) {
        this.snapshot = snapshot;
        this.org = org;
    }

    /** Throws INVALID_REQUEST with all violations of {@code draft} as a new user. */
    static void requireValid(Viewer viewer, UserDraft draft) {
        var check = new UserCheck(viewer.snapshot(), viewer.org());
        check.common(draft);
        check.refuse();
    }

    /** Throws INVALID_REQUEST with all violations of {@code draft} as the new state of the user {@code id}. */
    static void requireValid(Viewer viewer, RecordId id, UserDraft draft) {
        var check = new UserCheck(viewer.snapshot(), viewer.org());
        check.common(draft);
        check.noCircle(id, draft);
        check.keepsAnAdministrator(id, draft);
        check.refuse();
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), violations);
        }
    }

    private void common(UserDraft draft) {
        if (!LOGIN.matcher(draft.login()).matches()) {
            add("/login", "login_form", Map.of());
        }
        if (draft.name().isEmpty()) {
            add("/name", "required", Map.of());
        }
        length("/name", draft.name(), MAX_NAME);
        length("/mobile", draft.mobile().orElse(""), MAX_MOBILE);
        draft.email()
                .filter(Predicate.not(EMAIL.asMatchPredicate()))
                .ifPresent(_ -> add("/email", "bad_email", Map.of()));
        draft.department()
                .filter(id -> org.department(id).isEmpty())
                .ifPresent(_ -> add("/department", "no_such_department", Map.of()));
        draft.superior()
                .filter(id -> org.user(id).isEmpty())
                .ifPresent(_ -> add("/superior", "no_such_user", Map.of()));
        if (!LANGUAGES.contains(draft.locale().toLanguageTag())) {
            add("/locale", "unsupported_locale", Map.of("locale", draft.locale().toLanguageTag()));
        }
        role("/primaryRole", draft.primaryRole());
        for (int i = 0; i < draft.roles().size(); i++) {
            role("/roles/" + i, draft.roles().get(i));
        }
    }

    private void role(String pointer, String name) {
        if (snapshot.role(name).isEmpty()) {
            add(pointer, "no_such_role", Map.of("name", name));
        }
    }

    private void length(String pointer, String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            add(pointer, "too_long", Map.of("max", max));
        }
    }

    private void noCircle(RecordId id, UserDraft draft) {
        draft.superior()
                .filter(superior -> superior.equals(id) || org.subordinates(id).contains(superior))
                .ifPresent(_ -> add("/superior", "superior_cycle", Map.of()));
    }

    /** Without this a tenant could lock itself out for good. */
    private void keepsAnAdministrator(RecordId id, UserDraft draft) {
        boolean itself = draft.active()
                && Stream.concat(Stream.of(draft.primaryRole()), draft.roles().stream())
                        .anyMatch(this::managesUsers);
        boolean another = org.users().stream()
                .anyMatch(user -> !user.id().equals(id)
                        && user.active()
                        && user.roles().stream().anyMatch(this::managesUsers));
        if (!itself && !another) {
            add("", "last_administrator", Map.of());
        }
    }

    private boolean managesUsers(String role) {
        return snapshot.role(role).map(Role::permissions).orElse(Set.of()).contains(Viewer.MANAGE_USERS);
    }

    private void add(String pointer, String code, Map<String, Object> params) {
        violations.add(Violation.of(pointer, code, params));
    }
}
