package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What must hold of a tenant's data whatever happened to the platform. */
final class Invariants {
    private final Tenant tenant;
    private final Company company;
    private final PlatformTestDatabase database;

    Invariants(Tenant tenant, Company company, PlatformTestDatabase database) {
        this.tenant = tenant;
        this.company = company;
        this.database = database;
    }

    void everyRecordIsWhole() throws SQLException {
        none("a record whose versions history does not tell one by one", """
                rec r where tenant_id = %2$d and
                  (select (count(*), min(version), max(version)) from %1$s.hist h
                   where h.tenant_id = r.tenant_id and h.rec_id = r.id) <> (r.version::bigint, 1, r.version)
                """);
        none("history of a record that is not there", """
                hist h where tenant_id = %2$d and not exists
                  (select from %1$s.rec r where r.tenant_id = h.tenant_id and r.id = h.rec_id)
                """);
        none("a unique key of a record that is not there", """
                uniq u where tenant_id = %2$d and not exists
                  (select from %1$s.rec r where r.tenant_id = u.tenant_id and r.id = u.rec_id and deleted_at is null)
                """);
        none("a record that nobody finds by a word", """
                rec r where tenant_id = %2$d and deleted_at is null and name is not null and not exists
                  (select from %1$s.search s where s.tenant_id = r.tenant_id and s.rec_id = r.id)
                """);
        none("a request that is still being answered", "idempotency where tenant_id = %2$d and status is null");
    }

    void everyApprovalWasDecidedOnce() throws SQLException {
        none("an approval that nobody decided", "approval where tenant_id = %2$d and state <> 'approved'");
        none("a step that was not decided exactly once", """
                approval_step s where tenant_id = %2$d and 1 <>
                  (select count(*) from %1$s.approval_log l where l.tenant_id = s.tenant_id
                   and l.approval_id = s.approval_id and l.step = s.step and l.event = 'approved')
                """);
        none("somebody who is still asked", "approval_task where tenant_id = %2$d and state in ('open', 'ahead')");
        none("an approver who was not told, or told twice", """
                approval_task t join %1$s.approval a on a.tenant_id = t.tenant_id and a.id = t.approval_id
                where t.tenant_id = %2$d and 1 <>
                  (select count(*) from %1$s.notification n where n.tenant_id = t.tenant_id and n.rec_id = a.rec_id
                   and n.user_id = t.approver)
                """);
    }

    /** The account holds what it held and what the journal says; each payment was made once. */
    void paymentsAreBookedOnce(int payments) {
        List<JsonNode> journal = company.all("cashJournal");
        List<JsonNode> orders = company.all("paymentOrder");
        double balance =
                Double.parseDouble(company.account().at("/values/balance").asString());

        assertThat(Company.texts(orders, "/values/payee"))
                .as("payments")
                .doesNotHaveDuplicates()
                .hasSize(payments);
        assertThat(Company.texts(orders, "/values/status")).containsOnly("paid");
        assertThat(Company.texts(journal, "/values/payment/id"))
                .as("journal")
                .doesNotHaveDuplicates()
                .hasSize(payments);
        assertThat(balance).isEqualTo(Company.OPENING + Company.sum(journal, "/values/amount"));
        assertThat(Company.sum(journal, "/values/amount")).isEqualTo(-7.0 * payments);
    }

    /** Each order has the two lines of its last save, 5 and 6 pieces at 10 each, and its customer sums the orders up. */
    void ordersSumUpTheirLines(int orders) {
        List<JsonNode> all = company.all("salesOrder");

        assertThat(Company.texts(all, "/values/subject"))
                .as("orders")
                .doesNotHaveDuplicates()
                .hasSize(orders);
        assertThat(Company.texts(all, "/values/number")).doesNotHaveDuplicates();
        assertThat(Company.texts(all, "/values/total")).containsOnly("110.00");
        assertThat(Company.texts(all, "/values/lineCount")).containsOnly("2");
        assertThat(company.all("orderLine")).hasSize(2 * orders);
        assertThat(Double.parseDouble(
                        company.customer().at("/values/dealAmount").asString("0")))
                .isEqualTo(110.0 * orders);
    }

    /** Each request has the one tracking it opened, and the button changed both. */
    void requestsHaveOneTracking(int requests) {
        List<JsonNode> all = company.all("serviceRequest");
        List<JsonNode> trackings = company.all("projectTracking");

        assertThat(Company.texts(all, "/values/subject"))
                .as("requests")
                .doesNotHaveDuplicates()
                .hasSize(requests);
        assertThat(Company.texts(all, "/values/status")).containsOnly("assigned");
        assertThat(Company.texts(trackings, "/values/request/id"))
                .as("trackings")
                .doesNotHaveDuplicates()
                .hasSize(requests);
        assertThat(Company.texts(trackings, "/values/status")).containsOnly("working");
    }

    /** Of a tenant watched from its first save on: told at least once, and what hangs on it was done once. */
    void everySaveWasToldOnce() throws SQLException {
        theOutboxEmpties();
        none("a record of which the outbox has not told each version once", """
                rec r where tenant_id = %2$d and version <>
                  (select count(*) from witness.told t where t.tenant_id = r.tenant_id and t.rec_id = r.id)
                """);
    }

    void theOutboxEmpties() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("outbox where tenant_id = %2$d") == 0);
    }

    private void none(String what, String from) throws SQLException {
        assertThat(count(from)).as(what).isZero();
    }

    private long count(String from) throws SQLException {
        String sql = "select count(*) from %1$s." + from;
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        sql.formatted(tenant.cell(), tenant.id().value()))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
