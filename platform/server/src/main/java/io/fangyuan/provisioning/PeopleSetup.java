package io.fangyuan.provisioning;

import io.fangyuan.identity.DepartmentDraft;
import io.fangyuan.identity.FirstPeople;
import io.fangyuan.identity.UserDraft;
import io.fangyuan.provisioning.PeopleFile.SampleDepartment;
import io.fangyuan.provisioning.PeopleFile.SampleUser;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the people of one new tenant. Whoever is referred to comes before who refers to them. */
final class PeopleSetup {
    private static final String ADMINISTRATION = "administration";

    private final FirstPeople people;
    private final Tenant tenant;
    private final TenantTransaction tx;
    private final TenantOrder order;
    private final Map<String, RecordId> departments = new HashMap<>();
    private final Map<String, RecordId> users = new LinkedHashMap<>();

    PeopleSetup(FirstPeople people, Tenant tenant, TenantTransaction tx, TenantOrder order) {
        this.people = people;
        this.tenant = tenant;
        this.tx = tx;
        this.order = order;
    }

    /** The administrator alone; by login. */
    Map<String, RecordId> administrator() {
        var draft = new UserDraft(
                order.adminLogin(),
                order.adminName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ADMINISTRATION,
                List.of(),
                order.locale(),
                true);
        return Map.of(order.adminLogin(), people.user(tx, tenant.id(), draft));
    }

    /** The sample people, by login; those beyond the number of {@code seats} cannot sign in. */
    Map<String, RecordId> sample(PeopleFile file, int seats) {
        var rest = new Seats(seats - 1);
        file.users().forEach(user -> user(file, user, rest));
        file.departments().forEach(department -> head(file, department));
        return users;
    }

    /** How many people may still sign in, beside the administrator. */
    private static final class Seats {
        private int left;

        Seats(int left) {
            this.left = left;
        }

        boolean take() {
            return left-- > 0;
        }
    }

    private RecordId user(PeopleFile file, SampleUser sample, Seats seats) {
        var known = users.get(login(sample));
        if (known != null) {
            return known;
        }
        var superior = reference(sample.superior()).map(login -> user(file, file.user(login), seats));
        var draft = sample.draft(
                login(sample),
                sample.isAdministrator() ? order.adminName() : sample.name(),
                reference(sample.department()).map(ref -> department(file, file.department(ref))),
                superior,
                order.locale(),
                sample.isAdministrator() || seats.take());
        var id = people.user(tx, tenant.id(), draft);
        users.put(login(sample), id);
        return id;
    }

    /** The administrator keeps the login they were promised, whoever had it in the sample. */
    private String login(SampleUser sample) {
        if (sample.isAdministrator()) {
            return order.adminLogin();
        }
        return sample.login().equals(order.adminLogin()) ? sample.login() + "2" : sample.login();
    }

    private RecordId department(PeopleFile file, SampleDepartment sample) {
        var known = departments.get(sample.ref());
        if (known != null) {
            return known;
        }
        var parent = reference(sample.parent()).map(ref -> department(file, file.department(ref)));
        var draft = new DepartmentDraft(
                sample.name(), parent, Optional.empty(), file.departments().indexOf(sample));
        var id = people.department(tx, tenant.id(), draft);
        departments.put(sample.ref(), id);
        return id;
    }

    private void head(PeopleFile file, SampleDepartment sample) {
        var id = department(file, sample);
        reference(sample.head())
                .map(login -> users.get(login(file.user(login))))
                .ifPresent(head -> people.head(tx, tenant.id(), id, head));
    }

    private static Optional<String> reference(@Nullable String reference) {
        return Optional.ofNullable(reference).map(text -> text.substring(1));
    }
}
