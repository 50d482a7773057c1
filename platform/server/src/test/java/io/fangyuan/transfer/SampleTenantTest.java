package io.fangyuan.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.tenant.TenantContext;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever of the sample people signs in first finds a company at work. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleTenantTest extends ServerTest {
    @Autowired
    private SampleTenant samples;

    private String code = "";
    private HttpUser admin;

    @BeforeAll
    void aTenantWithSampleData() {
        code = newTenant();
        admin = signIn(code, "admin");
        assertThat(fill()).as("what the story could not do").isEmpty();
    }

    private List<String> fill() {
        var tenant = tenant(code);
        var user = RecordId.parse(admin.get("/api/me").expect(200).at("/user/id"));
        return TenantContext.call(tenant.id(), () -> samples.fill(tenant, "sales", user));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he", "wang", "li", "zhao", "zhou", "wu", "zheng", "sun", "chen", "ma", "liu", "qian", "feng", "admin"
            })
    void everyTabOfTheirFirstAppHasSomethingInIt(String login) {
        var person = as(code, login);
        var me = person.get("/api/me").expect(200).json();

        assertThat(me.at("/apps/0/tabs")).isNotEmpty().allSatisfy(tab -> {
            var object = tab.stringValue();
            if (!login.equals("admin") || !object.equals("workLog")) { // nobody's superior
                assertThat(records(person, object)).as(object).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"wang, salesOrder", "li, salesOrder", "zhao, salesOrder", "qian, paymentOrder"})
    void whoDecidesHasSomethingToDecide(String login, String object) {
        var inbox = as(code, login).get("/api/approvals?box=mine").expect(200);

        assertThat(inbox.json().path("approvals")).hasSize(1);
        assertThat(inbox.at("/approvals/0/object/name")).isEqualTo(object);
        assertThat(unread(login)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhou", "zheng", "chen", "feng"})
    void bellsHaveSomethingToTell(String login) {
        assertThat(unread(login)).isPositive();
    }

    private int unread(String login) {
        return as(code, login)
                .get("/api/notifications")
                .expect(200)
                .json()
                .path("unread")
                .intValue();
    }

    @Test
    void approvedPaymentsAreBookedAndTheTillHolds3730() {
        var journal = records(as(code, "feng"), "cashJournal");

        assertThat(values(journal, "amount")).containsExactlyInAnyOrder("-420.00", "-350.00", "-500.00", "-12600.00");
        assertThat(values(journal, "balance")).contains("4580.00", "4230.00", "3730.00", "273800.00");
        assertThat(values(records(admin, "fundAccount"), "balance")).contains("3730.00");
    }

    @Test
    void aRequestHasOneTrackingAndBothNameTheEngineer() {
        var trackings = records(as(code, "chen"), "projectTracking");

        assertThat(trackings).hasSameSizeAs(records(as(code, "chen"), "serviceRequest"));
        assertThat(values(trackings, "status")).contains("waiting", "working", "failed", "done");
        assertThat(records(admin, "serviceRequest"))
                .filteredOn(request ->
                        request.at("/values/currentTracker/name").asString("").equals("马骏"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang", "zhou", "chen", "liu", "feng"})
    void tagsAreInUse(String login) {
        var person = as(code, login);
        var recent = person.get("/api/tags").expect(200).json().path("recent");

        assertThat(recent).isNotEmpty();
        assertThat(person.get("/api/tags/" + recent.get(0).stringValue() + "/records")
                        .expect(200)
                        .records())
                .isNotEmpty();
    }

    @Test
    void filledAgainNothingIsAdded() {
        var before = counts();

        assertThat(fill()).isEmpty();

        assertThat(counts()).isEqualTo(before);
    }

    private List<Object> counts() {
        return Stream.of("salesOrder", "projectTracking", "cashJournal", "event")
                .<Object>map(object -> records(admin, object).size())
                .toList();
    }

    private static List<JsonNode> records(HttpUser user, String object) {
        return user.get("/api/objects/" + object + "/records?limit=200")
                .expect(200)
                .records();
    }

    private static Stream<String> values(List<JsonNode> records, String field) {
        return records.stream().map(record -> record.path("values").path(field).asString(""));
    }
}
