package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.StatementWatch;
import io.fangyuan.testing.StatementWatch.Sent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every statement that reaches a tenant's tables is bound to the tenant of the request, and says so itself as well. */
@TestInstance(Lifecycle.PER_CLASS)
class BoundStatementsTest extends WalkTest {
    private static final Logger LOG = LoggerFactory.getLogger(BoundStatementsTest.class);
    private static final String OURS = "acmexzqd";
    private static final Pattern CELL = Pattern.compile("\\bcell_\\w+\\.");
    private static final Pattern BINDS = Pattern.compile(
            "^select (?:set_config\\('app.tenant_id', \\?, true\\)|cell_\\w+\\.begin_(?:write|exclusive)\\(\\?)");

    /** Of all tenants at once, and what they tell is a number or an id of tenants: see the migrations they come from. */
    private static final List<String> OF_ALL_TENANTS =
            List.of(".tenants_with_work(", ".active_users(", ".forget_notifications(");

    /** Tables of the platform that no tenant is bound for: what leads to a tenant, and what is no tenant's. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "api_client",
            "body",
            "cell",
            "file",
            "id_node",
            "oauth2_authorization",
            "oauth2_authorization_consent",
            "plan",
            "reseller",
            "reseller_user",
            "sample_data",
            "sign_in_link",
            "signing_key",
            "spring_session",
            "spring_session_attributes",
            "template",
            "template_version",
            "tenant");

    @Autowired
    private DataSource connections;

    private Belongings ours;

    @BeforeAll
    void aTenantHasSomethingOfEveryKind() {
        ours = belongings(OURS);
    }

    @Test
    void everyStatementOfAWalkIsBoundToItsTenant() {
        List<Request.Filled> walk = requests.stream()
                .filter(request -> !Belongings.isForStaff(request))
                .map(request -> request.fill(ours.things()::get))
                .toList();

        List<Sent> sent = ((StatementWatch) connections)
                .during(() -> walk.forEach(filled -> Sender.send(ours.caller(filled.request()), filled)));

        List<Sent> ofTenants = sent.stream()
                .filter(each -> CELL.matcher(each.sql()).find())
                .filter(each -> OF_ALL_TENANTS.stream().noneMatch(each.sql()::contains))
                .toList();
        LOG.info("{} statements, {} of them on tables of a tenant", sent.size(), ofTenants.size());
        assertThat(ofTenants).hasSizeGreaterThan(walk.size()).allSatisfy(this::isBound);
    }

    private void isBound(Sent statement) {
        Sent first = Stream.concat(statement.transaction().stream(), Stream.of(statement))
                .filter(each -> BINDS.matcher(each.sql()).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("bound to no tenant: " + statement.sql()));
        assertThat(first.binds().getFirst())
                .as(statement.sql())
                .hasToString(tenant(OURS).id().toString());
        Arrays.stream(statement.sql().split("; "))
                .filter(part ->
                        CELL.matcher(part).find() && !BINDS.matcher(part).find())
                .forEach(part -> assertThat(part).contains("tenant_id"));
        assertThat(statement.binds().stream().map(Object::toString))
                .as(statement.sql())
                .contains(tenant(OURS).id().toString());
    }

    @Test
    void everyTableOfACellIsClosedToAllButTheBoundTenant() {
        assertThat(names("""
                        select c.relname from pg_class c
                        where c.relnamespace = '%s'::regnamespace and c.relkind in ('r', 'p')
                          and not (c.relrowsecurity and c.relforcerowsecurity and exists
                            (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_isolation'
                             and p.polpermissive and p.polcmd = '*'
                             and pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)
                             and pg_get_expr(p.polqual, c.oid) like '(tenant_id = (current_setting(''app.tenant_id''%%'))
                        """.formatted(tenant(OURS).cell()))).isEmpty();
    }

    @Test
    void theTablesWithoutABoundTenantAreThese() {
        assertThat(names("""
                        select relname from pg_class
                        where relnamespace = 'control'::regnamespace and relkind in ('r', 'p') and relname not like 'flyway%'
                        """)).isEqualTo(new TreeSet<>(OF_THE_PLATFORM));
    }

    private static TreeSet<String> names(String sql) {
        return Jdbi.create(DATABASE.superuser())
                .withHandle(handle -> new TreeSet<>(
                        handle.createQuery(sql).mapTo(String.class).list()));
    }
}
