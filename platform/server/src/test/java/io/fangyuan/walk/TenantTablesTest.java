package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.ServerTest;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself keeps tenants apart in every table that holds something of theirs. */
class TenantTablesTest extends ServerTest {
    private static final String OURS = "acmexzqf";

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
