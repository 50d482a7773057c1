package io.fangyuan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stands under whom. */
class OrgChartTest {
    private static final RecordId SALES = new RecordId(1);
    private static final RecordId EAST = new RecordId(2);
    private static final RecordId SERVICE = new RecordId(3);
    private static final RecordId BOSS = new RecordId(11);
    private static final RecordId LEAD = new RecordId(12);
    private static final RecordId SELLER = new RecordId(13);
    private static final RecordId HELPER = new RecordId(14);

    private final OrgChart chart = new OrgChart(
            List.of(
                    user(BOSS, SALES, null),
                    user(LEAD, EAST, BOSS),
                    user(SELLER, EAST, LEAD),
                    user(HELPER, SERVICE, null)),
            List.of(department(SALES, null), department(EAST, SALES), department(SERVICE, null)),
            Set.of("erp"));

    @Test
    void subordinatesAreThoseOfAllLevels() {
        assertThat(chart.subordinates(BOSS)).containsExactlyInAnyOrder(LEAD, SELLER);
        assertThat(chart.subordinates(SELLER)).isEmpty();
    }

    @Test
    void aTreeHasTheMembersOfAllItsDepartments() {
        assertThat(chart.membersOfTree(SALES)).containsExactlyInAnyOrder(BOSS, LEAD, SELLER);
        assertThat(chart.membersOfTree(EAST)).containsExactlyInAnyOrder(LEAD, SELLER);
        assertThat(chart.departmentTree(SALES)).containsExactlyInAnyOrder(SALES, EAST);
    }

    @Test
    void aCircleThatSlippedInDoesNotGoOnForEver() {
        var circle = new OrgChart(
                List.of(user(BOSS, SALES, LEAD), user(LEAD, SALES, BOSS)),
                List.of(department(SALES, EAST), department(EAST, SALES)),
                Set.of());

        assertThat(circle.subordinates(BOSS)).containsExactly(LEAD);
        assertThat(circle.membersOfTree(SALES)).containsExactlyInAnyOrder(BOSS, LEAD);
    }

    @Test
    void onlyActiveProgramsAreKnown() {
        assertThat(chart.hasClient("erp")).isTrue();
        assertThat(chart.hasClient("old")).isFalse();
    }

    private static User user(RecordId id, RecordId department, RecordId superior) {
        return new User(
                id,
                "login" + id,
                "name" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(department),
                Optional.ofNullable(superior),
                "salesperson",
                Set.of(),
                true,
                Locale.SIMPLIFIED_CHINESE);
    }

    private static Department department(RecordId id, RecordId parent) {
        return new Department(id, 1, "department" + id, Optional.ofNullable(parent), Optional.empty(), 0);
    }
}
