package io.fangyuan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.metadata.Role;
import io.fangyuan.metadata.ShippedTemplate;
import io.fangyuan.metadata.TemplateSnapshot;
import io.fangyuan.provisioning.PeopleFile.SampleDepartment;
import io.fangyuan.provisioning.PeopleFile.SampleUser;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleFileTest {

    static Stream<String> templates() {
        return ShippedTemplate.all().stream().map(ShippedTemplate::name);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePeopleOfATemplateKnowEachOtherAndTheirRoles(String template) {
        var people = PeopleFile.ofTemplate(template);
        var logins = people.users().stream().map(user -> "@" + user.login()).toList();
        var departments = people.departments().stream()
                .map(department -> "@" + department.ref())
                .toList();

        assertThat(people.users())
                .extracting(SampleUser::superior)
                .filteredOn(it -> it != null)
                .isSubsetOf(logins);
        assertThat(people.users())
                .extracting(SampleUser::department)
                .filteredOn(it -> it != null)
                .isSubsetOf(departments);
        assertThat(people.departments())
                .extracting(SampleDepartment::head)
                .filteredOn(it -> it != null)
                .isSubsetOf(logins);
        assertThat(people.departments())
                .extracting(SampleDepartment::parent)
                .filteredOn(it -> it != null)
                .isSubsetOf(departments);
        assertThat(people.users())
                .extracting(SampleUser::primaryRole)
                .isSubsetOf(TemplateSnapshot.of(template).roles().stream()
                        .map(Role::name)
                        .toList());
    }
}
