package io.fangyuan.provisioning;

import io.fangyuan.identity.UserDraft;
import io.fangyuan.value.RecordId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The sample people of a template: {@code data/people.json}. They name each other by {@code @ref}; a user's ref is the login. */
record PeopleFile(List<SampleDepartment> departments, List<SampleUser> users) {

    /** The login of the one whose place the tenant's own administrator takes. */
    static final String ADMINISTRATOR = "admin";

    record SampleDepartment(
            String ref,
            String name,
            @Nullable String parent,
            @Nullable String head) {}

    record SampleUser(
            String login,
            String name,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String department,
            @Nullable String superior,
            String primaryRole,
            @Nullable List<String> roles) {

        boolean isAdministrator() {
            return login.equals(ADMINISTRATOR);
        }

        UserDraft draft(
                String login,
                String name,
                Optional<RecordId> department,
                Optional<RecordId> superior,
                Locale locale,
                boolean active) {
            return new UserDraft(
                    login,
                    name,
                    Optional.ofNullable(email),
                    Optional.ofNullable(mobile),
                    department,
                    superior,
                    primaryRole,
                    roles == null ? List.of() : roles,
                    locale,
                    active);
        }
    }

    static PeopleFile ofTemplate(String template) {
        var file = new ClassPathResource("schemas/templates/" + template + "/data/people.json");
        if (!file.exists()) {
            return new PeopleFile(List.of(), List.of());
        }
        try (var json = file.getInputStream()) {
            return JsonMapper.shared().readValue(json, PeopleFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    SampleDepartment department(String ref) {
        return departments.stream()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    SampleUser user(String login) {
        return users.stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
